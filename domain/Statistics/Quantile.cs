namespace SecureMessaging.Statistics;

/// <summary>A quantile by nearest rank: a value that was measured, as of a handful nothing finer can be said.</summary>
public static class Quantile
{
    /// <summary>The smallest value that this share of all does not exceed.</summary>
    /// <param name="sorted">At least one value, in ascending order.</param>
    /// <param name="share">0 to 1.</param>
    public static double NearestRank(IReadOnlyList<double> sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
