namespace SecureMessaging.Mocks.Host.Randomness;

/// <summary>
/// Draws from [0, 1) that many requests may take at once: draw n is a hash of (seed, n), so a run's draws repeat with its seed.
/// </summary>
/// <remarks>The hash is SplitMix64's output function (Steele, Lea and Flood, 2014).</remarks>
public sealed class SeededDraws(ulong seed)
{
    private long _drawn;

    public double Next() => (Mix(seed + ((ulong)Interlocked.Increment(ref _drawn) * 0x9E3779B97F4A7C15UL)) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A draw that depends on its key alone.</summary>
    public double For(ulong key) => (Mix(seed ^ Mix(key)) >> 11) * (1.0 / (1UL << 53));

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
