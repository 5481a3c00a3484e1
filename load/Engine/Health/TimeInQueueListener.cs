using System.Diagnostics.Metrics;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Health;

/// <summary>How long requests of this process waited for a connection, as .NET's HTTP client itself reports it.</summary>
internal sealed class TimeInQueueListener : IDisposable
{
    private const string TimeInQueue = "http.client.request.time_in_queue";
    private const string Duration = "http.client.request.duration";

    private readonly TimeRecorder _waits = new();
    private readonly MeterListener _listener = new();
    private long _requests;

    public TimeInQueueListener()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "System.Net.Http", Name: TimeInQueue or Duration })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, seconds, _, _) => Record(instrument.Name, seconds));
        _listener.Start();
    }

    /// <summary>Of all requests. The client tells the wait only of those that found no idle connection: the others waited not at all.</summary>
    public Distribution Total()
    {
        var waits = _waits.TakeInterval();
        if (Interlocked.Read(ref _requests) - waits.TotalCount is > 0 and var atOnce)
            waits.RecordValueWithCount(0, atOnce);
        return Distribution.Of(waits);
    }

    public void Dispose() => _listener.Dispose();

    private void Record(string instrument, double seconds)
    {
        if (instrument == TimeInQueue)
            _waits.Record(TimeSpan.FromSeconds(seconds));
        else
            Interlocked.Increment(ref _requests);
    }
}
