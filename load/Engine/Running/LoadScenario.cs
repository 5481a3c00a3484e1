using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>What virtual users do, and when they come.</summary>
/// <param name="Name">Unique in the run.</param>
/// <param name="Body">One iteration: one visit of one user.</param>
public sealed record LoadScenario(string Name, Func<IterationScope, Task<IterationOutcome>> Body)
{
    /// <summary>Open model: arrivals come whether or not those before were served.</summary>
    public RateProfile Rate { get; init; } = RateProfile.None;

    /// <summary>Closed model: so many users, each waiting for its answer. Says nothing about waiting times of independent users.</summary>
    public CopiesProfile Copies { get; init; } = CopiesProfile.None;

    /// <summary>How much of the profile to run beforehand, unjudged.</summary>
    public TimeSpan WarmUp { get; init; }

    /// <summary>Arrivals beyond this many iterations in flight are dropped and counted: without it a stall eats the generator's memory.</summary>
    public int MaxInFlight { get; init; } = 10_000;

    /// <summary>Length of the longer profile.</summary>
    public TimeSpan Duration => Rate.Duration > Copies.Duration ? Rate.Duration : Copies.Duration;

    internal LoadScenario ForWarmUp() => this with { Rate = Rate.Take(WarmUp), Copies = Copies.Take(WarmUp) };
}
