using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Journal;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Mocks.Host.Time;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>What a simulator shares with its host: the clock, the faults and latency in force, the journal.</summary>
public sealed class SimulatorEnvironment
{
    public SimulatorEnvironment(TimeProvider real, ulong seed)
    {
        Real = real;
        Seed = seed;
        Clock = new SimClock(real);
        Faults = new FaultSet(Clock, seed);
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

    /// <summary>Takes orders of faults and latencies from now on, for the places that a simulator has.</summary>
    public void Open(ISimulator simulator)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        var routes = simulator.Routes.Routes;
        Faults.Offer([.. HttpFaults.At([.. routes.Select(FaultPlace.Of)], Real), .. simulator.Faults]);
        Latency.Offer(routes.Select(route => route.Name));
    }
}
