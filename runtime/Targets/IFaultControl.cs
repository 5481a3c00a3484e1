using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Runtime.Targets;

/// <summary>Orders faults of the simulators (<c>/__sim/faults</c>, <c>/__sim/latency</c>).</summary>
public interface IFaultControl
{
    /// <summary>Replaces the faults of one simulator.</summary>
    /// <param name="simulator">Which.</param>
    /// <param name="faultsJson">The document of <c>PUT /__sim/faults</c> (docs/simulators.md).</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task OrderAsync(Ehr simulator, string faultsJson, CancellationToken cancellationToken);

    /// <summary>Takes all faults back, on both.</summary>
    Task ClearAsync(CancellationToken cancellationToken);

    /// <summary>Replaces the latency profile of one simulator.</summary>
    Task SetLatencyAsync(Ehr simulator, string latencyJson, CancellationToken cancellationToken);
}
