using MathNet.Numerics.Distributions;

namespace SecureMessaging.Statistics;

/// <summary>The exact interval of one proportion.</summary>
public static class ClopperPearson
{
    /// <summary>The two-sided interval.</summary>
    public static Interval Of(Proportion proportion, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return new Interval(LowerBound(proportion, 1 - tail), UpperBound(proportion, 1 - tail));
    }

    /// <summary>The one-sided upper bound: with no failure, 1 - (1 - confidence)^(1/n).</summary>
    public static double UpperBound(Proportion proportion, double confidence)
    {
        var (count, total) = proportion;
        if (count == total)
            return 1;
        return count == 0
            ? 1 - Math.Pow(1 - confidence, 1.0 / total)
            : Beta.InvCDF(count + 1, total - count, confidence);
    }

    /// <summary>The one-sided lower bound.</summary>
    public static double LowerBound(Proportion proportion, double confidence) =>
        proportion.Count == 0 ? 0 : Beta.InvCDF(proportion.Count, proportion.Others + 1, 1 - confidence);
}
