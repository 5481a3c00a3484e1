using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Adds intervals up by key.</summary>
public sealed class IntervalSums
{
    private readonly Dictionary<SeriesKey, (HistogramBase Response, HistogramBase Service)> _sums = [];

    /// <summary>Adds the intervals of one tick.</summary>
    public void Add(IEnumerable<SeriesInterval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        foreach (var interval in intervals)
        {
            if (!_sums.TryGetValue(interval.Key, out var sum))
                _sums[interval.Key] = sum = (Histograms.Create(), Histograms.Create());
            sum.Response.Add(interval.Response);
            sum.Service.Add(interval.Service);
        }
    }

    /// <summary>The sums so far; codes and bytes are not part of intervals.</summary>
    public IReadOnlyList<SeriesTotal> Totals() =>
        [.. _sums.Select(sum => new SeriesTotal(sum.Key, sum.Value.Response, sum.Value.Service, [], ByteTotal.None))];

    /// <summary>Starts anew.</summary>
    public void Clear() => _sums.Clear();
}
