using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Sizes of what was received; holds no histogram until there is a size to count.</summary>
internal sealed class ByteCounter
{
    private const long Largest = 1L << 31;
    private readonly Lock _lock = new();
    private LongHistogram? _sizes;
    private long _all;

    public void Add(long bytes)
    {
        if (bytes <= 0)
            return;

        lock (_lock)
        {
            _sizes ??= new(Largest, 2);
            _sizes.RecordValue(Math.Min(bytes, Largest));
            _all += bytes;
        }
    }

    public ByteTotal Total()
    {
        lock (_lock)
        {
            return _sizes is null
                ? ByteTotal.None
                : new(
                    _all, _sizes.GetValueAtPercentile(0), (long)_sizes.GetMean(), _sizes.GetMaxValue(), _sizes.GetStdDeviation(),
                    _sizes.GetValueAtPercentile(50), _sizes.GetValueAtPercentile(75), _sizes.GetValueAtPercentile(95), _sizes.GetValueAtPercentile(99));
        }
    }
}
