using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Thresholds;

namespace SecureMessaging.Load.Engine.Validity;

/// <summary>Whether the figures of a run can be believed. Pure.</summary>
public static class ValidityRule
{
    /// <summary>The reasons why not; empty when they can.</summary>
    /// <param name="measured">What was measured.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="thresholds">What the run is judged by.</param>
    /// <param name="stoppedBecause">Why it ended before its time, if it did.</param>
    /// <param name="missed">The threshold that ended it, if one did: the run had been judged by then, and what was given up afterwards changes nothing.</param>
    public static IReadOnlyList<string> Judge(
        PhaseResult measured, ValidityLimits limits, IReadOnlyList<Threshold> thresholds, string? stoppedBecause, ThresholdResult? missed = null)
    {
        ArgumentNullException.ThrowIfNull(measured);
        ArgumentNullException.ThrowIfNull(limits);
        var spoiled = SpoiledCounts(measured, limits, stoppedBecause, judgedBefore: missed is not null);
        return limits.TimesAreJudged ? [.. spoiled, .. SpoiledTimes(measured, limits, LatenessLimitMs(limits, thresholds))] : [.. spoiled];
    }

    /// <summary>Invalid beats fail, fail beats pass.</summary>
    public static Conclusion Conclude(IReadOnlyList<string> reasons, IEnumerable<ThresholdResult> thresholds) =>
        reasons.Count > 0 ? Conclusion.Invalid
        : thresholds.Any(result => !result.Met) ? Conclusion.Fail
        : Conclusion.Pass;

    /// <summary>The greater of the fixed limit and a tenth of the strictest p99 threshold: lateness that small cannot change its answer.</summary>
    public static double LatenessLimitMs(ValidityLimits limits, IEnumerable<Threshold> thresholds)
    {
        var p99 = thresholds.Where(threshold => threshold is { Metric: ThresholdMetric.Response, Statistic: ThresholdStatistic.P99 }).ToArray();
        return Math.Max(limits.LatenessP99.TotalMilliseconds, p99.Length == 0 ? 0 : p99.Min(threshold => threshold.Value) * limits.LatenessShareOfThreshold);
    }

    private static IEnumerable<string> SpoiledCounts(PhaseResult measured, ValidityLimits limits, string? stoppedBecause, bool judgedBefore)
    {
        if (stoppedBecause == RunControl.Interrupted)
            yield return "interrupted before the end of the plan";
        if (measured.Counts.All(count => count.Completed == 0))
            yield return "no iteration completed";
        if (measured.Offered > 0 && Share(measured.Dropped, measured.Offered) is var dropped && dropped > limits.DroppedShare)
            yield return $"{dropped:P2} of the arrivals were dropped, too many in flight (at most {limits.DroppedShare:P1})";
        if (!judgedBefore && measured.Counts.Sum(count => count.InFlight) is > 0 and var abandoned)
            yield return $"{abandoned} iterations had not ended when the run gave them up";
    }

    private static IEnumerable<string> SpoiledTimes(PhaseResult measured, ValidityLimits limits, double latenessLimitMs)
    {
        var health = measured.Health;
        if (measured.Offered > 0 && Share(measured.Counts.Sum(count => count.OnTime), measured.Offered) is var achieved && achieved < limits.AchievedShare)
            yield return $"only {achieved:P1} of the offered arrivals started within the planned time (at least {limits.AchievedShare:P0})";
        if (measured.Lateness.P99Ms > latenessLimitMs)
            yield return $"the generator was late: {measured.Lateness.P99Ms:0.0} ms at p99 (at most {latenessLimitMs:0.0} ms)";
        if (health.CpuShare > limits.CpuShare)
            yield return $"the generator used {health.CpuShare:P0} of the processors (at most {limits.CpuShare:P0})";
        if (health.QueueGrew)
            yield return $"work piled up in the generator's thread pool (up to {health.QueueLengthMax} items)";
        if (health.GcPauseShare > limits.GcPauseShare)
            yield return $"the generator spent {health.GcPauseShare:P1} of the time in garbage collection (at most {limits.GcPauseShare:P0})";
        if (health.TimeInQueue.P99Ms > limits.TimeInQueueP99.TotalMilliseconds)
            yield return $"requests waited {health.TimeInQueue.P99Ms:0.0} ms for a connection at p99 of all requests (at most {limits.TimeInQueueP99.TotalMilliseconds:0} ms)";
    }

    private static double Share(long some, long all) => (double)some / all;
}
