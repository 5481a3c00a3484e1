using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>One criterion, as data: for example "response p99 of step send, flow new, at most 2000".</summary>
public sealed record Threshold(ThresholdMetric Metric, ThresholdStatistic Statistic, ThresholdOperator Operator, double Value)
{
    /// <summary>Which series it is about.</summary>
    public Scope Scope { get; init; } = new();

    /// <summary>Whether to end the run as soon as it is missed.</summary>
    public bool AbortOnFail { get; init; }

    /// <summary>With <see cref="AbortOnFail"/>: how long to look on first.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The figure it looks at; null when there is none yet.</summary>
    public double? Read(IReadOnlyList<SeriesTotal> series)
    {
        var all = Scope.Count(series);
        if (all == 0)
            return Statistic == ThresholdStatistic.Count ? 0 : null;

        return Metric == ThresholdMetric.Response ? ReadTime(Scope.Response(series)) : ReadCount((Scope with { Outcome = Outcome.Fail }).Count(series), all);
    }

    /// <summary>Whether a figure satisfies it.</summary>
    public bool IsMet(double figure) => Operator switch
    {
        ThresholdOperator.LessThan => figure < Value,
        ThresholdOperator.AtMost => figure <= Value,
        ThresholdOperator.AtLeast => figure >= Value,
        _ => figure > Value,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Metric} {Statistic} {Operator} {Value} of {Scope.Step ?? "all steps"}";

    private double ReadTime(HdrHistogram.HistogramBase histogram)
    {
        var times = Distribution.Of(histogram);
        return Statistic switch
        {
            ThresholdStatistic.P50 => times.P50Ms,
            ThresholdStatistic.P75 => times.P75Ms,
            ThresholdStatistic.P90 => times.P90Ms,
            ThresholdStatistic.P95 => times.P95Ms,
            ThresholdStatistic.P99 => times.P99Ms,
            ThresholdStatistic.P999 => times.P999Ms,
            ThresholdStatistic.Count => times.Count,
            _ => times.MaxMs,
        };
    }

    private double ReadCount(long failed, long all) => Statistic == ThresholdStatistic.Share ? (double)failed / all : failed;
}
