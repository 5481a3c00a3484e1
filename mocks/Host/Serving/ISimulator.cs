using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>A system that is simulated: its endpoints, and what the control API says about it.</summary>
public interface ISimulator
{
    /// <summary>As in the command line of the stack: <c>vista</c>, <c>oracle-health</c>.</summary>
    string Role { get; }

    RouteTable Routes { get; }

    DeliveryLedger Ledger { get; }

    /// <summary>The faults of its field, beside those of any HTTP service.</summary>
    IReadOnlyList<FaultKind> Faults { get; }

    /// <summary>Messages taken from a client and not yet taken by the EHR behind: pending too, though in no ledger.</summary>
    long InFlight => 0;

    /// <summary>Who asks. Runs before faults are chosen; the endpoint relies on it.</summary>
    Caller Identify(SimRequest request);

    /// <summary>EHR of the recipient of a send (<c>vista</c>, <c>oracle_health</c>), or null; asked only when a fault's filters need it.</summary>
    ValueTask<string?> RecipientEhrAsync(SimRequest request, CancellationToken cancellationToken);

    /// <summary>The index that a tester's word for a patient means: an index, a persona, or <c>persona:copy</c>.</summary>
    /// <exception cref="ArgumentException">It means nobody; says what would.</exception>
    long Resolve(string patient);

    /// <summary>What <c>GET /__sim/patients/{id}</c> tells of a patient.</summary>
    object Describe(long patient);

    /// <summary>Figures of its own for <c>GET /__sim/metrics</c>.</summary>
    IReadOnlyDictionary<string, long> Gauges();

    /// <summary>Back to the seed: everything, or one patient's state.</summary>
    ValueTask ResetAsync(long? patient, CancellationToken cancellationToken);
}
