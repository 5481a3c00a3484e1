using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>How a run is made. Clock, pacer and queue are replaced together in tests.</summary>
public sealed record EngineOptions
{
    /// <summary>How arrivals are spread.</summary>
    public ArrivalProcess Arrivals { get; init; }

    /// <summary>Seed of Poisson arrivals.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>This machine's share.</summary>
    public ExecutionSegment Segment { get; init; } = ExecutionSegment.Whole;

    /// <summary>When to begin, so that several machines begin together, warm-up and measured phase alike; null for at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>How long iterations in flight are awaited at the end of a phase.</summary>
    public TimeSpan GracefulStop { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The same when the run is stopped before its time: whoever presses Ctrl-C does not want to wait for long.</summary>
    public TimeSpan GraceWhenStopped { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What the run is judged by.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>When its figures cannot be believed.</summary>
    public ValidityLimits Limits { get; init; } = new();

    /// <summary>Told of every second of the run.</summary>
    public IReadOnlyList<IRunObserver> Observers { get; init; } = [];

    /// <summary>Whether this process is watched. Only off where it is not the generator's own, as in tests.</summary>
    public bool WatchGenerator { get; init; } = true;

    /// <summary>The run's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Holds the dispatcher until the next arrival.</summary>
    public IPacer Pacer { get; init; } = Pacers.ForThisMachine(TimeProvider.System);

    /// <summary>Starts iterations.</summary>
    public IWorkQueue Queue { get; init; } = new ThreadPoolWorkQueue();
}
