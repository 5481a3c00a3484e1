using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.SmApi.Faults;

/// <summary>The faults of the SM API, beside those of any HTTP service.</summary>
internal static class SmFaults
{
    /// <summary>Name of the second hop in orders.</summary>
    public const string SecondHop = "second-hop";

    /// <summary>All of them, where the API asks for them.</summary>
    public static IReadOnlyList<FaultKind> At(IReadOnlyList<Route> routes) =>
    [
        new("token-expired", "the token ends in mid-session: SM103", _ => new ExpiredToken(),
            [.. routes.Where(route => route is { NamesPatient: true, Name: not "session" }).Select(FaultPlace.Of)]),
        new("second-hop-refuses", "Oracle Health refuses what the SM API took: status FAILED (SM98 at the BFF)", _ => new SecondHopRefusal(),
            [new(SecondHop, [EhrName.OracleHealth])]),
        new("requires-oh-flag-missing", "as if requiresOHTriageGroup and requiresOHMessages were not sent (va.gov-team#114530)",
            _ => new OracleHealthFlagLost(),
            [.. Named(routes, "all-triage-teams", "folder-list", "folder-get", "folder-create", "folder-messages", "folder-threads", "folder-search", "message-thread*")
                .Select(place => place with { Ehrs = [EhrName.OracleHealth] })]),
        new("migration-window", "teams of 'stations' (all) are listed and take no message: SM151; replies SM129 (vets-api PR#26342)",
            given => new MigrationWindow(given.Texts("stations")),
            [.. Named(routes, "message-create", "message-attach", "message-renewal*", "message-reply*")]),
    ];

    private static IEnumerable<FaultPlace> Named(IReadOnlyList<Route> routes, params string[] names) =>
        routes.Select(FaultPlace.Of).Where(place => names.Any(place.IsMeantBy));
}
