using System.Diagnostics.Metrics;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Health;

/// <summary>How long requests of this process waited for a connection, as .NET's HTTP client itself reports it.</summary>
internal sealed class TimeInQueueListener : IDisposable
{
    private readonly TimeRecorder _times = new();
    private readonly MeterListener _listener = new();

    public TimeInQueueListener()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.time_in_queue" })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => _times.Record(TimeSpan.FromSeconds(seconds)));
        _listener.Start();
    }

    public Distribution Total() => Distribution.Of(_times.TakeInterval());

    public void Dispose() => _listener.Dispose();
}
