using SecureMessaging.Population.Personas;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>Whom a journey takes: a persona, and on which side of the toggles.</summary>
/// <param name="Persona">Name of the persona; each run takes a copy of its own.</param>
/// <param name="Curated">In or out of CURATED by the formula; null for either.</param>
/// <param name="Recent">In or out of RECENT by the formula; null for either.</param>
/// <param name="AllowListed">Let into CURATED by name, whatever the formula says.</param>
public sealed record UserWanted(string Persona, bool? Curated = null, bool? Recent = null, bool AllowListed = false)
{
    /// <summary>A percentage of CURATED at which the user is in as well, or null.</summary>
    public Percentage? StillInAt { get; init; }

    /// <summary>A percentage of CURATED at which the user is out, or null.</summary>
    public Percentage? OutAt { get; init; }

    /// <summary>Inside both toggles.</summary>
    public static UserWanted Inside(string persona) => new(persona, Curated: true, Recent: true);

    /// <summary>Outside the new flow.</summary>
    public static UserWanted Outside(string persona) => new(persona, Curated: false);

    /// <summary>Outside by the formula, and named on the allow-list of CURATED, as the release plan does it.</summary>
    public static UserWanted NamedOnTheAllowList(string persona) => new(persona, Curated: false, AllowListed: true);

    /// <summary>For people: "hybrid inside CURATED".</summary>
    public string InWords => string.Join(' ', new[] { Persona, Side(Curated, "CURATED"), Side(Recent, "RECENT") }.Where(word => word.Length > 0));

    /// <summary>The persona itself.</summary>
    public Persona Shape => PersonaReference.Parse(Persona).Persona;

    private static string Side(bool? inside, string toggle) => inside switch
    {
        true => $"inside {toggle}",
        false => $"outside {toggle}",
        null => "",
    };
}
