using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>The whole distribution of one step in one arm, from the histogram log.</summary>
internal sealed record PercentileCurve(string Step, string Flow, string Ehr, long Count, IReadOnlyList<PercentilePoint> Points)
{
    private const int TicksPerHalfDistance = 5;
    private const double MicrosecondsPerMillisecond = 1000;

    public static IReadOnlyList<PercentileCurve> Read(string folder) =>
    [
        .. from total in HistogramLogs.Merge([folder])
           where total.Key.Step != SeriesKey.Iteration
           group total by (total.Key.Step, total.Key.Labels.Flow, total.Key.Labels.Ehr) into arm
           let all = new Scope().Response(arm)
           select new PercentileCurve(arm.Key.Step, arm.Key.Flow, arm.Key.Ehr, all.TotalCount, PointsOf(all)),
    ];

    private static IReadOnlyList<PercentilePoint> PointsOf(HdrHistogram.HistogramBase histogram) =>
    [
        .. HdrHistogram.HistogramExtensions.Percentiles(histogram, TicksPerHalfDistance)
            .Select(point => new PercentilePoint(Math.Round(point.Percentile, 4), point.ValueIteratedTo / MicrosecondsPerMillisecond)),
    ];
}
