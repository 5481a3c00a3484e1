namespace SecureMessaging.Mocks.Host.Latency;

/// <summary>A latency as people write it down, in milliseconds.</summary>
public sealed record LatencyQuantiles(double P50, double P95, double P99, double Max)
{
    // No source gives the fast end; half the median keeps the curve plausible without another number to set.
    private const double FastestOfMedian = 0.5;

    /// <exception cref="FormatException">Not rising.</exception>
    public void Validate(string route)
    {
        if (!(P50 >= 0 && P95 >= P50 && P99 >= P95 && Max >= P99 && Max <= 600_000))
            throw new FormatException($"latency of '{route}': 0 <= p50 <= p95 <= p99 <= max <= 600000 ms must hold, but it is {this}.");
    }

    /// <summary>The latency at a quantile: the inverse of the distribution, straight between the points given.</summary>
    public TimeSpan At(double quantile) => TimeSpan.FromMilliseconds(quantile switch
    {
        < 0.50 => Between(P50 * FastestOfMedian, P50, quantile / 0.50),
        < 0.95 => Between(P50, P95, (quantile - 0.50) / 0.45),
        < 0.99 => Between(P95, P99, (quantile - 0.95) / 0.04),
        _ => Between(P99, Max, (quantile - 0.99) / 0.01),
    });

    public LatencyQuantiles Scaled(double factor) => new(P50 * factor, P95 * factor, P99 * factor, Max * factor);

    private static double Between(double low, double high, double share) => low + ((high - low) * share);
}
