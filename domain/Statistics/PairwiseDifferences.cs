namespace SecureMessaging.Statistics;

/// <summary>
/// All differences x - y, as a matrix sorted along both axes that is never built: the k-th smallest is found by halving the
/// range of doubles (at most 64 times) and counting along the staircase, so 3,000 × 3,000 takes milliseconds and no memory.
/// </summary>
internal sealed class PairwiseDifferences
{
    private readonly double[] _x;
    private readonly double[] _y;

    public PairwiseDifferences(IEnumerable<double> x, IEnumerable<double> y)
    {
        _x = [.. x.Order()];
        _y = [.. y.Order()];
        if (_x.Length == 0 || _y.Length == 0)
            throw new ArgumentException("A shift needs at least one value in each sample.");
    }

    public long Count => (long)_x.Length * _y.Length;

    /// <summary>The <paramref name="k"/>-th smallest difference, counted from 1.</summary>
    public double Smallest(long k)
    {
        var low = Ordinal(_x[0] - _y[^1]);
        var high = Ordinal(_x[^1] - _y[0]);
        while (low < high)
        {
            var middle = low + (long)((ulong)(high - low) / 2);
            if (CountUpTo(FromOrdinal(middle)) >= k)
                high = middle;
            else
                low = middle + 1;
        }

        return FromOrdinal(low);
    }

    private long CountUpTo(double limit)
    {
        var count = 0L;
        var from = 0;
        foreach (var x in _x)
        {
            // As x grows, fewer y reach x - y <= limit: the border only moves up.
            while (from < _y.Length && x - _y[from] > limit)
                from++;
            count += _y.Length - from;
        }

        return count;
    }

    // Doubles and their bit patterns, as integers, sort alike once the negative ones are mirrored.
    private static long Ordinal(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    private static double FromOrdinal(long ordinal) =>
        BitConverter.Int64BitsToDouble(ordinal >= 0 ? ordinal : long.MinValue - ordinal);
}
