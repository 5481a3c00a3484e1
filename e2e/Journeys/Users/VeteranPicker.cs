using SecureMessaging.Population;
using SecureMessaging.Population.Personas;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>Gives each journey a copy of its persona that nobody else has had, on the right side of the toggles. Thread-safe.</summary>
public sealed class VeteranPicker(SyntheticPopulation population)
{
    // At 5 % and 5 % one in 400 is in both: this finds one with certainty.
    private const int MostCopies = 20_000;

    // Copy 0 is for people, and for the allow-list of a release plan, which would let it in at any percentage.
    private const int FirstCopy = 1;

    private readonly Lock _gate = new();
    private readonly HashSet<long> _taken = [];

    /// <summary>The first copy that is free and fits.</summary>
    /// <exception cref="JourneyFailedException">None does.</exception>
    public Veteran Take(UserWanted wanted, StageToggles toggles) =>
        TryTake(wanted, toggles) ?? throw new JourneyFailedException($"no free copy is such a user: {wanted} at {toggles}");

    /// <summary>The first copy that is free and fits, or null.</summary>
    public Veteran? TryTake(UserWanted wanted, StageToggles toggles)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(toggles);
        var persona = wanted.Shape;
        lock (_gate)
        {
            for (var copy = FirstCopy; copy < MostCopies; copy++)
            {
                var reference = new PersonaReference(persona, copy);
                if (_taken.Contains(reference.Index))
                    continue;

                var veteran = population.Veteran(reference);
                if (!toggles.Fits(wanted, veteran.ActorId))
                    continue;

                _taken.Add(reference.Index);
                return veteran;
            }
        }

        return null;
    }
}
