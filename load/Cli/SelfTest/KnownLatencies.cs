using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>Latencies the target takes, and what it saw itself take: 10 to 60 ms, a few much longer.</summary>
internal sealed class KnownLatencies(int seed)
{
    private const double Slow = 0.03;
    private readonly Random _random = new(seed);
    private readonly HdrHistogram.HistogramBase _seen = Histograms.Create();
    private readonly Lock _lock = new();

    public TimeSpan Next()
    {
        lock (_lock)
            return TimeSpan.FromMilliseconds(_random.NextDouble() < Slow ? 150 + 50 * _random.NextDouble() : 10 + 50 * _random.NextDouble());
    }

    public void Saw(TimeSpan service)
    {
        lock (_lock)
            _seen.Record(service);
    }

    public void Forget()
    {
        lock (_lock)
            _seen.Reset();
    }

    public Distribution Report()
    {
        lock (_lock)
            return Distribution.Of(_seen);
    }
}
