using MathNet.Numerics.Distributions;

namespace SecureMessaging.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class Gaussian
{
    /// <summary>P(Z &gt; z).</summary>
    public static double UpperTail(double z) => Normal.CDF(0, 1, -z);

    /// <summary>The quantile at probability <paramref name="p"/>.</summary>
    public static double Quantile(double p) => Normal.InvCDF(0, 1, p);

    /// <summary>z of a two-sided interval: 1.6449 at 90 %, 1.96 at 95 %.</summary>
    public static double TwoSidedZ(double confidence) => Quantile(1 - ((1 - confidence) / 2));
}
