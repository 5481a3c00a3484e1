using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>The one shape of histogram used, so that any two can be added: microseconds up to ten minutes, three digits.</summary>
public static class Histograms
{
    private const int Digits = 3;

    /// <summary>Longer times are recorded as this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static long LongestMicroseconds => (long)Longest.TotalMicroseconds;

    /// <summary>An empty histogram for one thread.</summary>
    public static HistogramBase Create() => new PagedHistogram(LongestMicroseconds, Digits);

    /// <summary>Records a time.</summary>
    public static void Record(this HistogramBase histogram, TimeSpan time)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        histogram.RecordValue(Math.Clamp((long)time.TotalMicroseconds, 0, LongestMicroseconds));
    }

    /// <summary>The sum of histograms: exact, as averages of percentiles never are.</summary>
    public static HistogramBase Sum(IEnumerable<HistogramBase> histograms)
    {
        ArgumentNullException.ThrowIfNull(histograms);
        var sum = Create();
        foreach (var histogram in histograms)
            sum.Add(histogram);
        return sum;
    }
}
