using System.Collections.Concurrent;
using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Everything recorded under one key. Many threads record; one takes the intervals.</summary>
internal sealed class Series(SeriesKey key, int order)
{
    private readonly Recorder _response = Histograms.CreateRecorder();
    private readonly Recorder _service = Histograms.CreateRecorder();
    private readonly LongHistogram _responseTotal = Histograms.Create();
    private readonly LongHistogram _serviceTotal = Histograms.Create();
    private readonly ConcurrentDictionary<string, CodeCount> _codes = new();
    private readonly ByteCounter _bytes = new();
    private HistogramBase? _responseInterval;
    private HistogramBase? _serviceInterval;
    private long _recorded;
    private long _taken;

    public SeriesKey Key => key;

    /// <summary>Place among the series of the phase, by first sample.</summary>
    public int Order => order;

    public void Record(in Sample sample)
    {
        _response.Record(sample.Response);
        _service.Record(sample.Service);
        _bytes.Add(sample.Bytes);
        if (sample.Code.Length > 0)
        {
            _codes.AddOrUpdate(
                sample.Code, static (code, message) => new(code, 1, message), static (_, seen, _) => seen with { Count = seen.Count + 1 }, sample.Message);
        }

        Interlocked.Increment(ref _recorded);
    }

    /// <summary>What was recorded since the last call, valid until the next; null when nothing was.</summary>
    public SeriesInterval? TakeInterval()
    {
        var recorded = Interlocked.Read(ref _recorded);
        if (recorded == _taken)
            return null;

        _taken = recorded;
        _responseInterval = _response.GetIntervalHistogram(_responseInterval);
        _serviceInterval = _service.GetIntervalHistogram(_serviceInterval);
        _responseTotal.Add(_responseInterval);
        _serviceTotal.Add(_serviceInterval);
        return new(key, _responseInterval, _serviceInterval);
    }

    public SeriesTotal Total() => new(
        key, _responseTotal.Copy(), _serviceTotal.Copy(), [.. _codes.Values.OrderBy(code => code.Code, StringComparer.Ordinal)], _bytes.Total());
}
