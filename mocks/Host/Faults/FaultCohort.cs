using System.Globalization;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Patients whom the toggle formula puts inside a percentage (or outside, with <paramref name="Inside"/> false).</summary>
/// <remarks>The formula alone, not the BFF's gates: a simulator does not know what the BFF serves, only who would be in at N %.</remarks>
public sealed record FaultCohort(string Toggle, decimal Percent, bool Inside = true)
{
    private readonly Percentage _percentage = Percent is >= 0 and <= 100
        ? Percentage.Parse(Percent.ToString(CultureInfo.InvariantCulture))
        : throw new FormatException($"a cohort's 'percent' must be from 0 to 100, but was {Percent}.");

    /// <exception cref="FormatException">There is no toggle.</exception>
    public void Validate()
    {
        if (string.IsNullOrWhiteSpace(Toggle))
            throw new FormatException("a cohort needs a 'toggle'.");
    }

    /// <summary>Whether an actor belongs. Nobody signed in belongs to no cohort.</summary>
    public bool Has(string? actor) => actor is not null && PercentageOfActors.Includes(Toggle, _percentage, actor) == Inside;
}
