using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Oracle Health's own faults: the outbound ones of the failures on record (oracle-health.md §6), by their ids.</summary>
internal static class OracleHealthFaults
{
    private const string Send = "outbox-send";
    private const string Access = "recipient-access";

    /// <summary>All of them, and those of any EHR's delivery, where Oracle Health asks for them.</summary>
    public static IReadOnlyList<FaultKind> At(IReadOnlyList<Route> routes, FaultPlace filing) =>
    [
        .. DeliveryFaults.At(filing),
        new("second-hop-refuses", "a send is refused with 'status' (500): FAILED at the SM API, SM98 at the BFF",
            given => new Refusal(SimResponse.Empty(given.Integer("status", 500, 400, 599))), Places(routes, route => route.Name == Send)),
        new("multi-pool-not-received", "accepted, never delivered, for 'pools' or a 'share' (0.2) of them (va.gov-team#139863)",
            given => new UnreceivedPool(new PoolFilter(given)), [filing]),
        // recipient-access names no patient, so that a cohort is met by the send alone.
        new("recipient-denied-configuration",
            "recipient-access says DENIED_CONFIGURATION, and a send is 400, for 'pools' or a 'share' (0.2) of them; of a cohort the sends alone",
            given => new UnconfiguredPool(new PoolFilter(given)), Places(routes, route => route.Name is Send or Access)),
        new("charset-loss", "text is kept as ASCII; Windows-1252 alone is the ordinary loss", _ => new NarrowedText(), [filing]),
        new("patient-combined", "301 with Location on a patient's addresses", _ => new CombinedPatient(), Places(routes, route => route.NamesPatient)),
    ];

    private static IReadOnlyList<FaultPlace> Places(IEnumerable<Route> routes, Func<Route, bool> where) => [.. routes.Where(where).Select(FaultPlace.Of)];
}
