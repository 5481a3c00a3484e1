using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>
/// Writes each second's histograms to <c>.hlog</c> files, which any HDR viewer reads and whose sums are exact. The warm-up has files of its
/// own: kept, and never added to what is judged.
/// </summary>
public sealed class HistogramLog(string folder, TimeProvider time) : IRunObserver, IDisposable
{
    /// <summary>Times from the intended start.</summary>
    public const string ResponseFile = "response.hlog";

    /// <summary>Times from the real start.</summary>
    public const string ServiceFile = "service.hlog";

    /// <summary>How late the generator was.</summary>
    public const string LatenessFile = "lateness.hlog";

    private const string WarmUpPrefix = "warm-up-";
    private HistogramLogFile[] _files = [];
    private DateTimeOffset _last;

    /// <inheritdoc/>
    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
        Dispose();
        var prefix = phase == RunPhase.WarmUp ? WarmUpPrefix : "";
        _files = [.. new[] { ResponseFile, ServiceFile, LatenessFile }.Select(name => new HistogramLogFile(Path.Combine(folder, prefix + name), startedAt))];
        _last = startedAt;
    }

    /// <inheritdoc/>
    public void OnTick(RunTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        if (_files is not [var response, var service, var lateness])
            return;

        var now = time.GetUtcNow();
        foreach (var interval in tick.Intervals)
        {
            response.Append(interval.Response, interval.Key.ToTag(), _last, now);
            service.Append(interval.Service, interval.Key.ToTag(), _last, now);
        }

        lateness.Append(tick.Lateness, tag: null, _last, now);
        foreach (var file in _files)
            file.Flush();
        _last = now;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
        _files = [];
    }
}
