using MathNet.Numerics.Distributions;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>A log-normal latency.</summary>
internal sealed record LatencyShape(double Mu, double Sigma)
{
    // Standard deviations from the median to the 95th percentile.
    private const double ToP95 = 1.6448536;

    /// <summary>By median and 95th percentile, in milliseconds.</summary>
    public static LatencyShape Of(double p50, double p95) => new(Math.Log(p50), Math.Log(p95 / p50) / ToP95);

    public double[] Draw(Random random, int count, double factor)
    {
        var latencies = new double[count];
        LogNormal.Samples(random, latencies, Mu + Math.Log(factor), Sigma);
        return latencies;
    }
}
