using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>What came out of one phase.</summary>
public sealed record PhaseResult(
    RunPhase Phase, DateTimeOffset StartedAt, TimeSpan Planned, TimeSpan Duration, IReadOnlyList<ScenarioCounts> Counts, IReadOnlyList<SeriesTotal> Series,
    Distribution Lateness, GeneratorHealth Health)
{
    /// <summary>Arrivals that became due.</summary>
    public long Offered => Counts.Sum(count => count.Offered);

    /// <summary>Arrivals refused because too many were in flight.</summary>
    public long Dropped => Counts.Sum(count => count.Dropped);
}
