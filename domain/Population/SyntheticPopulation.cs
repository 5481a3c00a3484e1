using SecureMessaging.Population.Generation;
using SecureMessaging.Population.Personas;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Population;

/// <summary>
/// The synthetic Veterans of a rehearsal. Patient <em>i</em> follows from (seed, i): nothing is stored, and every process that knows the
/// options knows the same people. Thread-safe.
/// </summary>
public sealed class SyntheticPopulation
{
    private readonly VeteranDraw _draw;
    private readonly PersonaDraw _personas;

    /// <summary>Builds the pools of names and teams (Bogus, once).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not from 1 to <see cref="PersonaReference.FirstIndex"/>.</exception>
    public SyntheticPopulation(PopulationOptions? options = null)
    {
        Options = options ?? new PopulationOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.Size, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Options.Size, PersonaReference.FirstIndex, nameof(options));
        var names = new NamePools(Options.Seed);
        var asOf = Options.AsOf ?? PopulationOptions.DefaultAsOf;
        Teams = new TeamDirectory(Options.Seed, asOf, names);
        _draw = new VeteranDraw(Options.Seed, asOf, names, Teams, Distributions.Load());
        _personas = new PersonaDraw(Options.Seed, asOf, names, Teams);
    }

    /// <summary>What it was made from.</summary>
    public PopulationOptions Options { get; }

    /// <summary>Every facility's triage groups.</summary>
    public TeamDirectory Teams { get; }

    /// <summary>Whether an index is a patient's or a persona's.</summary>
    public bool Contains(long index) => (index >= 0 && index < Options.Size) || PersonaReference.FromIndex(index) is not null;

    /// <summary>The patient at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither a patient of this population nor a persona.</exception>
    public Veteran Veteran(long index)
    {
        if (index >= 0 && index < Options.Size)
            return _draw.Make(index);

        return PersonaReference.FromIndex(index) is { } persona
            ? _personas.Make(persona)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There is no patient {index}: use 0 to {Options.Size - 1}, or a persona.");
    }

    /// <summary>One copy of a persona. Copies differ in name, e-mail and ids, never in shape: parallel tests take one each.</summary>
    public Veteran Veteran(PersonaReference persona)
    {
        ArgumentNullException.ThrowIfNull(persona);
        return _personas.Make(persona);
    }

    /// <summary>The Veteran that a person names: an index (<c>17</c>), a persona (<c>hybrid</c>) or a copy of one (<c>hybrid:3</c>).</summary>
    /// <exception cref="UnknownVeteranException">It names nobody; the message says what would.</exception>
    public Veteran Find(string reference)
    {
        if (long.TryParse(reference, out var index))
            return Contains(index) ? Veteran(index) : throw UnknownVeteranException.ForIndex(index, Options.Size);

        return Veteran(PersonaReference.Parse(reference));
    }
}
