using HdrHistogram;
using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>The state of a phase after each second.</summary>
/// <param name="Phase">Which.</param>
/// <param name="Elapsed">Since the phase began.</param>
/// <param name="Counts">So far, by scenario.</param>
/// <param name="Intervals">Since the last tick.</param>
/// <param name="Lateness">Since the last tick; recycled like the intervals.</param>
/// <param name="Health">Of the generator, now.</param>
/// <param name="Over">Whether nothing is awaited any more: what did not end by then was given up, and no stop can spare anything.</param>
public sealed record RunTick(
    RunPhase Phase, TimeSpan Elapsed, IReadOnlyList<ScenarioCounts> Counts, IReadOnlyList<SeriesInterval> Intervals, HistogramBase Lateness, HealthSample Health,
    bool Over = false);
