namespace SecureMessaging.Population;

/// <summary>What a population follows from.</summary>
/// <param name="Seed">Same seed, same Veterans.</param>
/// <param name="Size">How many, personas apart. Any size costs the same memory: none.</param>
/// <param name="AsOf">The day on which facilities' records (VistA or Oracle Health) are looked at.</param>
public sealed record PopulationOptions(ulong Seed = 42, long Size = 1_000_000, DateOnly? AsOf = null)
{
    /// <summary>After the four Michigan facilities moved (2026-04-10).</summary>
    public static DateOnly DefaultAsOf { get; } = new(2026, 6, 1);
}
