namespace SecureMessaging.Statistics;

/// <summary>The median: the middle value, or the mean of the two in the middle.</summary>
public static class Median
{
    /// <summary>Of at least one value, in any order.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
