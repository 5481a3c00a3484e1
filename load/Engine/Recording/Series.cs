using System.Collections.Concurrent;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Everything recorded under one key. Many threads record; one takes the intervals.</summary>
internal sealed class Series(SeriesKey key, int order)
{
    private readonly TimeRecorder _response = new();
    private readonly TimeRecorder _service = new();
    private readonly ConcurrentDictionary<string, CodeCount> _codes = new();
    private readonly ByteCounter _bytes = new();

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
    }

    /// <summary>What was recorded since the last call, valid until the next; null when nothing was.</summary>
    public SeriesInterval? TakeInterval()
    {
        var (response, service) = (_response.TakeInterval(), _service.TakeInterval());
        return response.TotalCount + service.TotalCount > 0 ? new(key, response, service) : null;
    }

    /// <summary>All that was taken.</summary>
    public SeriesTotal Total() => new(
        key, _response.Total, _service.Total, [.. _codes.Values.OrderBy(code => code.Code, StringComparer.Ordinal)], _bytes.Total());
}
