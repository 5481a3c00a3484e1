using Bogus;

namespace SecureMessaging.Population.Generation;

/// <summary>
/// Names made once by Bogus; a patient or a provider is a pick from them. A <see cref="Faker"/> per patient would cost 1 ms and
/// 760 kB (known-to-work.md), and a shared one is not thread-safe.
/// </summary>
internal sealed class NamePools
{
    private const int Size = 1024;

    public NamePools(ulong seed)
    {
        var faker = new Faker("en") { Random = new Randomizer(new Draw(seed, 0, DrawPurpose.NamePools).Below(int.MaxValue)) };
        FirstNames = [.. Enumerable.Range(0, Size).Select(_ => faker.Name.FirstName())];
        LastNames = [.. Enumerable.Range(0, Size).Select(_ => faker.Name.LastName())];
        Subjects = [.. Enumerable.Range(0, 64).Select(_ => $"Question about {faker.Commerce.ProductAdjective().ToLowerInvariant()} follow-up")];
    }

    public IReadOnlyList<string> FirstNames { get; }

    public IReadOnlyList<string> LastNames { get; }

    public IReadOnlyList<string> Subjects { get; }
}
