using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Patients whom the toggle formula puts inside a percentage (or outside, with <paramref name="Inside"/> false).</summary>
/// <remarks>The formula alone, not the BFF's gates: a simulator does not know what the BFF serves, only who would be in at N %.</remarks>
public sealed record FaultCohort(string Toggle, double Percent, bool Inside = true)
{
    private Percentage Percentage => Percentage.Parse(FormattableString.Invariant($"{Percent}"));

    /// <exception cref="FormatException">The percentage is none.</exception>
    public void Validate()
    {
        if (string.IsNullOrWhiteSpace(Toggle))
            throw new FormatException("a cohort needs a 'toggle'.");
        if (Percent is not (>= 0 and <= 100))
            throw new FormatException($"a cohort's 'percent' must be from 0 to 100, but was {Percent}.");
    }

    /// <summary>Whether an actor belongs. Nobody signed in belongs to no cohort.</summary>
    public bool Has(string? actor) => actor is not null && PercentageOfActors.Includes(Toggle, Percentage, actor) == Inside;
}
