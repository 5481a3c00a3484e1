using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Send latency of the new flow against the base, in milliseconds.</summary>
/// <param name="NewMedianMs">Median of the new flow.</param>
/// <param name="BaseMedianMs">Median of the base.</param>
/// <param name="ShiftMs">Hodges-Lehmann: by how much a send of the new flow is slower.</param>
/// <param name="IntervalMs">Its 90 % interval: the upper end is a one-sided 95 % bound.</param>
/// <param name="PValue">Mann-Whitney, one-sided.</param>
public sealed record LatencyComparison(double NewMedianMs, double BaseMedianMs, double ShiftMs, Interval IntervalMs, double PValue)
{
    internal static LatencyComparison Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var shift = HodgesLehmann.Estimate(first, second, 0.90);
        return new LatencyComparison(
            Median.Of(first), Median.Of(second), shift.Shift, shift.Interval, MannWhitney.Test(first, second).PValue);
    }
}
