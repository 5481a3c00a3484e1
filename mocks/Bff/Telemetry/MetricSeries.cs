namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>One name with one set of tags.</summary>
internal sealed class MetricSeries(string name, IReadOnlyDictionary<string, string> tags)
{
    private readonly Lock _lock = new();
    private long _count;
    private double _sum;
    private double _max;

    public void Add(double value)
    {
        lock (_lock)
        {
            _count++;
            _sum += value;
            _max = Math.Max(_max, value);
        }
    }

    public MetricReading Read()
    {
        lock (_lock)
            return new(name, tags, _count, _sum, _max);
    }
}
