namespace SecureMessaging.Statistics;

/// <summary>Wilson's score interval of one proportion (NIST e-Handbook 7.2.4.1).</summary>
public static class WilsonInterval
{
    /// <summary>The interval; of nothing at all, everything from 0 to 1.</summary>
    public static Interval Of(Proportion proportion, double confidence)
    {
        if (proportion.Total == 0)
            return new Interval(0, 1);
        double n = proportion.Total;
        var p = proportion.Share;
        var z = Gaussian.TwoSidedZ(confidence);
        var z2 = z * z;
        var centre = (p + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = z * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n))) / (1 + (z2 / n));
        return new Interval(Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
