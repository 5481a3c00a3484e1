using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Many threads record times; one takes what was recorded since it last asked.</summary>
internal sealed class TimeRecorder
{
    private readonly Lock _lock = new();
    private HistogramBase _filling = Histograms.Create();
    private HistogramBase _taken = Histograms.Create();

    /// <summary>Everything that was taken.</summary>
    public HistogramBase Total { get; } = Histograms.Create();

    public void Record(TimeSpan time)
    {
        lock (_lock)
            _filling.Record(time);
    }

    /// <summary>What was recorded since the last call, valid until the next.</summary>
    public HistogramBase TakeInterval()
    {
        _taken.Reset();
        lock (_lock)
            (_filling, _taken) = (_taken, _filling);
        Total.Add(_taken);
        return _taken;
    }
}
