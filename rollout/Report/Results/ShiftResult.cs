using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Send latency, new flow against base.</summary>
public sealed record ShiftResult(double NewMedianMs, double BaseMedianMs, double ShiftMs, double LowerMs, double UpperMs, double PValue)
{
    /// <summary>From a comparison.</summary>
    public static ShiftResult Of(LatencyComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ShiftResult(
            comparison.NewMedianMs, comparison.BaseMedianMs, comparison.ShiftMs,
            comparison.IntervalMs.Lower, comparison.IntervalMs.Upper, comparison.PValue);
    }
}
