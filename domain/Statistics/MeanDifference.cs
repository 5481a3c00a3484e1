namespace SecureMessaging.Statistics;

/// <summary>A difference of means and its interval by the normal approximation with unequal variances: for counts of many users.</summary>
public readonly record struct MeanDifference(double Difference, Interval Interval)
{
    /// <summary><paramref name="first"/> minus <paramref name="second"/>; each has at least two values.</summary>
    public static MeanDifference Of(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second, double confidence)
    {
        var difference = first.Average() - second.Average();
        var margin = Gaussian.TwoSidedZ(confidence) * Math.Sqrt(SquaredError(first) + SquaredError(second));
        return new(difference, new(difference - margin, difference + margin));
    }

    private static double SquaredError(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1) / values.Count;
    }
}
