using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>A histogram summed up, in milliseconds.</summary>
public sealed record Distribution(
    long Count, double MinMs, double MeanMs, double StdDevMs, double P50Ms, double P75Ms, double P90Ms, double P95Ms, double P99Ms, double P999Ms, double MaxMs)
{
    private const double MicrosecondsPerMillisecond = 1000;

    /// <summary>Nothing recorded.</summary>
    public static Distribution Empty { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Sums a histogram up.</summary>
    public static Distribution Of(HistogramBase histogram)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        return histogram.TotalCount == 0
            ? Empty
            : new(
                histogram.TotalCount, At(0), Ms(histogram.GetMean()), Ms(histogram.GetStdDeviation()),
                At(50), At(75), At(90), At(95), At(99), At(99.9), Ms(histogram.GetMaxValue()));

        double At(double percentile) => Ms(histogram.GetValueAtPercentile(percentile));
    }

    private static double Ms(double microseconds) => Math.Round(microseconds / MicrosecondsPerMillisecond, 3);
}
