using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Journal;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Mocks.Host.Time;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>What a simulator shares with its host: the clock, the faults and latency in force, the journal.</summary>
public sealed class SimulatorEnvironment
{
    public SimulatorEnvironment(TimeProvider real, ulong seed, IEnumerable<FaultKind> ownFaults)
    {
        Real = real;
        Seed = seed;
        Clock = new SimClock(real);
        Faults = new FaultSet([.. HttpFaults.All(real), .. ownFaults], Clock, seed);
        // Other draws than the faults': one that strikes half of the requests would strike the faster half.
        Latency = new LatencySettings(~seed);
    }

    /// <summary>Real time, for latency and pauses.</summary>
    public TimeProvider Real { get; }

    public ulong Seed { get; }

    public SimClock Clock { get; }

    public FaultSet Faults { get; }

    public LatencySettings Latency { get; }

    public RequestJournal Journal { get; } = new(10_000);

    public RouteCounters Counters { get; } = new();
}
