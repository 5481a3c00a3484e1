using MathNet.Numerics.Distributions;

namespace SecureMessaging.Statistics;

/// <summary>
/// The interval of a percentile by order statistics. When the upper rank is the last value the sample is too small for that
/// percentile: p95 of 91 users has no upper bound worth the name.
/// </summary>
public static class QuantileInterval
{
    /// <summary>Ranks, from 1, of the values that enclose <paramref name="quantile"/>, and the coverage they reach.</summary>
    public static QuantileRanks Ranks(int count, double quantile, double confidence)
    {
        var tail = (1 - confidence) / 2;
        var lower = Math.Max(1, Quantile(count, quantile, tail));
        var upper = Math.Min(count, Quantile(count, quantile, 1 - tail) + 1);
        return new QuantileRanks(lower, upper, Cumulative(count, quantile, upper - 1) - Cumulative(count, quantile, lower - 1));
    }

    private static int Quantile(int n, double p, double probability)
    {
        var k = 0;
        while (Cumulative(n, p, k) < probability)
            k++;
        return k;
    }

    private static double Cumulative(int n, double p, int k) => k < 0 ? 0 : Binomial.CDF(p, n, k);
}
