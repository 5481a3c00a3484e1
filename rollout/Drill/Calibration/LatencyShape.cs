using MathNet.Numerics.Distributions;
using SecureMessaging.Mocks.Host.Latency;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>A log-normal latency.</summary>
internal sealed record LatencyShape(double Mu, double Sigma)
{
    // Standard deviations from the median to the 95th percentile.
    private const double ToP95 = 1.6448536;

    /// <summary>Of the same median and 95th percentile, in milliseconds.</summary>
    public static LatencyShape Of(LatencyQuantiles quantiles) => new(Math.Log(quantiles.P50), Math.Log(quantiles.P95 / quantiles.P50) / ToP95);

    public double[] Draw(Random random, int count, double factor)
    {
        var latencies = new double[count];
        LogNormal.Samples(random, latencies, Mu + Math.Log(factor), Sigma);
        return latencies;
    }
}
