namespace SecureMessaging.Population.Generation;

/// <summary>
/// A small stateless-to-start generator (SplitMix64): seed, index and purpose give the sequence, so that any patient is computed
/// without the ones before, in any order, on any machine.
/// </summary>
internal struct Draw
{
    private ulong _state;

    public Draw(ulong seed, long index, DrawPurpose purpose)
    {
        _state = seed;
        _state = Next() ^ (ulong)index;
        _state = Next() ^ (ulong)purpose;
    }

    /// <summary>Uniform in [0, n).</summary>
    public int Below(int n) => (int)(((UInt128)Next() * (ulong)n) >> 64);

    /// <summary>Uniform in [0, 1).</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>An index drawn by weights.</summary>
    public int Weighted(IReadOnlyList<double> weights)
    {
        var at = Unit() * weights.Sum();
        for (var i = 0; i < weights.Count - 1; i++)
        {
            if ((at -= weights[i]) < 0)
                return i;
        }

        return weights.Count - 1;
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
