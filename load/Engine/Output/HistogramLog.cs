using HdrHistogram;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>Writes each second's histograms of the measured phase to <c>.hlog</c> files, which any HDR viewer reads and whose sums are exact.</summary>
public sealed class HistogramLog(string folder, TimeProvider time) : IRunObserver, IDisposable
{
    /// <summary>Times from the intended start.</summary>
    public const string ResponseFile = "response.hlog";

    /// <summary>Times from the real start.</summary>
    public const string ServiceFile = "service.hlog";

    /// <summary>How late the generator was.</summary>
    public const string LatenessFile = "lateness.hlog";

    private readonly LogFile _response = new(Path.Combine(folder, ResponseFile));
    private readonly LogFile _service = new(Path.Combine(folder, ServiceFile));
    private readonly LogFile _lateness = new(Path.Combine(folder, LatenessFile));
    private bool _measuring;
    private long _lastMs;

    private LogFile[] All => [_response, _service, _lateness];

    /// <inheritdoc/>
    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
        if (phase != RunPhase.Measured)
            return;

        foreach (var file in All)
            file.Begin(startedAt);
        _lastMs = startedAt.ToUnixTimeMilliseconds();
        _measuring = true;
    }

    /// <inheritdoc/>
    public void OnTick(RunTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        if (!_measuring)
            return;

        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var interval in tick.Intervals)
        {
            _response.Append(interval.Response, interval.Key.ToTag(), _lastMs, now);
            _service.Append(interval.Service, interval.Key.ToTag(), _lastMs, now);
        }

        _lateness.Append(tick.Lateness, "", _lastMs, now);
        foreach (var file in All)
            file.Flush();
        _lastMs = now;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in All)
            file.Dispose();
    }

    private sealed class LogFile(string path) : IDisposable
    {
        private readonly FileStream _file = File.Create(path);
        private HistogramLogWriter? _writer;

        public void Begin(DateTimeOffset startedAt)
        {
            _writer = new(_file);
            _writer.Write(startedAt.UtcDateTime);
        }

        public void Append(HistogramBase histogram, string tag, long fromMs, long toMs)
        {
            (histogram.StartTimeStamp, histogram.EndTimeStamp, histogram.Tag) = (fromMs, toMs, tag);
            _writer!.Append(histogram);
        }

        public void Flush() => _file.Flush();

        public void Dispose()
        {
            _writer?.Dispose();
            _file.Dispose();
        }
    }
}
