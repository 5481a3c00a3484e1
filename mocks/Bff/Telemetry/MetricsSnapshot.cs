using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Listens to this BFF's meter (another's in the same process is not heard) and keeps totals for reports.</summary>
internal sealed class MetricsSnapshot : IDisposable
{
    private readonly ConcurrentDictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public MetricsSnapshot(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == BffMetrics.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All series, by name and tags.</summary>
    public IReadOnlyList<MetricReading> Read() =>
        [.. _series.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Read())];

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var sorted = tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).ToArray();
        var key = instrument.Name + "|" + string.Join('|', sorted.Select(tag => $"{tag.Key}:{tag.Value}"));
        _series.GetOrAdd(key, _ => new(instrument.Name, sorted.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString() ?? ""))).Add(value);
    }
}
