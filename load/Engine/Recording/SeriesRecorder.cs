using System.Collections.Concurrent;
using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Takes samples from all iterations of a phase.</summary>
internal sealed class SeriesRecorder
{
    private readonly ConcurrentDictionary<SeriesKey, Series> _series = new();
    private readonly TimeRecorder _lateness = new();
    private int _created;

    public void Record(SeriesKey key, in Sample sample) => _series.GetOrAdd(key, New).Record(sample);

    public void RecordLateness(TimeSpan lateness) => _lateness.Record(lateness);

    public IReadOnlyList<SeriesInterval> TakeIntervals() => [.. _series.Values.Select(series => series.TakeInterval()).OfType<SeriesInterval>()];

    public HistogramBase TakeLateness() => _lateness.TakeInterval();

    public Distribution LatenessTotal => Distribution.Of(_lateness.Total);

    /// <summary>All series, in order of their first sample.</summary>
    public IReadOnlyList<SeriesTotal> Totals() => [.. _series.Values.OrderBy(series => series.Order).Select(series => series.Total())];

    private Series New(SeriesKey key) => new(key, Interlocked.Increment(ref _created));
}
