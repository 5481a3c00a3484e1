using MathNet.Numerics;

namespace SecureMessaging.Statistics;

/// <summary>The chi-square distribution, and the test whether an observed split fits the planned one.</summary>
public static class ChiSquare
{
    /// <summary>P(X &gt; x).</summary>
    public static double UpperTail(double x, int degreesOfFreedom) =>
        x <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, x / 2);

    /// <summary>Sample ratio mismatch: is <paramref name="observed"/> a draw at <paramref name="expectedShare"/>?</summary>
    public static ChiSquareResult SampleRatio(Proportion observed, double expectedShare)
    {
        var expected = observed.Total * expectedShare;
        var others = observed.Total - expected;
        if (expected <= 0 || others <= 0)
            return Math.Abs(observed.Count - expected) < 0.5 ? new ChiSquareResult(0, 1) : new ChiSquareResult(double.PositiveInfinity, 0);
        var deviation = observed.Count - expected;
        var statistic = (deviation * deviation / expected) + (deviation * deviation / others);
        return new ChiSquareResult(statistic, UpperTail(statistic, 1));
    }
}
