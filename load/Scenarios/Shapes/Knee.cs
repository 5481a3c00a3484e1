using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Statistics;

namespace SecureMessaging.Load.Scenarios.Shapes;

/// <summary>Where a stress run bends: the last level that was still borne.</summary>
public static class Knee
{
    private const double TimesSlower = 3;
    private const double FailedShare = 0.01;

    /// <summary>
    /// Every user in the level that was to begin his visit: a send comes seconds later, and a slow answer later still. None where the shape has
    /// one step only.
    /// </summary>
    public static IReadOnlyList<StressLevel> Levels(IReadOnlyList<LoadStep> steps, DateTimeOffset start, IReadOnlyCollection<LoadEvent> events)
    {
        if (steps.Count < 2)
            return [];

        var levels = new List<StressLevel>();
        var from = start;
        foreach (var (number, step) in steps.Index())
        {
            var until = number == steps.Count - 1 ? DateTimeOffset.MaxValue : from + step.During;
            var told = events.Where(one => one.IntendedStart >= from && one.IntendedStart < until).ToArray();
            var times = told.Select(one => one.LatencyMs).Order().ToArray();
            levels.Add(new(
                step.ToPerSecond, told.Length, told.Count(one => one.Told != ToldName.Sent), times.Length == 0 ? 0 : Quantile.NearestRank(times, 0.95)));
            from += step.During;
        }

        return levels;
    }

    /// <summary>The highest level before the first that was three times slower than the lowest, or failed more than 1 %; null when none was borne.</summary>
    public static StressLevel? Find(IReadOnlyList<StressLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return levels.TakeWhile(level => level.Users > 0 && level.P95Ms <= levels[0].P95Ms * TimesSlower && level.Failed <= level.Users * FailedShare).LastOrDefault();
    }
}
