using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Personas;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Toggles;

namespace SecureMessaging.Population.Generation;

/// <summary>Makes copies of personas.</summary>
internal sealed class PersonaDraw(ulong seed, DateOnly asOf, NamePools names, TeamDirectory teams)
{
    private readonly FacilityDraw _facilities = new(asOf);

    public Veteran Make(PersonaReference reference)
    {
        var persona = reference.Persona;
        var index = reference.Index;
        var identity = new Draw(seed, index, DrawPurpose.Identity);
        var first = names.FirstNames[identity.Below(names.FirstNames.Count)];
        var last = names.LastNames[identity.Below(names.LastNames.Count)];
        var facilities = Facilities(persona, index);
        var associations = Associations(persona, index, facilities);
        var sent = new Draw(seed, index, DrawPurpose.Sent);
        return new Veteran
        {
            Index = index,
            Persona = reference.ToString(),
            FirstName = first,
            LastName = last,
            Email = Email(reference),
            Facilities = facilities,
            Associations = associations,
            Sent = SentDraw.Make(associations.Where(association => association.Allowed).Select(association => association.Team), persona.Recents, names, ref sent),
            Signature = persona.SavedSignature ? new($"{first} {last}", "Veteran") : null,
        };
    }

    // The e-mail decides the bucket, so a user at the edge of a percentage is found by trying e-mails: about 2,000.
    private static string Email(PersonaReference reference)
    {
        var stem = $"{reference.Persona.Name}.{reference.Copy}";
        if (reference.Persona.Edge is not { } edge)
            return $"{stem}@persona.synthetic.example";

        for (var attempt = 0; ; attempt++)
        {
            var email = $"{stem}.{attempt}@persona.synthetic.example";
            if (edge.Holds(SecureMessagingToggles.ActorId(email)))
                return email;
        }
    }

    private List<Facility> Facilities(Persona persona, long index)
    {
        var draw = new Draw(seed, index, DrawPurpose.Facilities);
        if (persona.Station is { } station)
            return [FacilityList.All.Single(facility => facility.StationNumber == station)];

        var facilities = new List<Facility>(persona.Facilities.Count);
        foreach (var ehr in persona.Facilities)
        {
            facilities.Add(_facilities.Next(ehr, facilities, ref draw)
                           ?? throw new InvalidOperationException($"No facility is left on {ehr} at {asOf} for persona {persona.Name}."));
        }

        return facilities;
    }

    private List<TeamAssociation> Associations(Persona persona, long index, List<Facility> facilities)
    {
        var draw = new Draw(seed, index, DrawPurpose.Teams);
        var associations = new List<TeamAssociation>();
        foreach (var facility in facilities)
        {
            // The last team of a facility wants a signature: only the persona that asks for it gets it.
            var at = teams.At(facility);
            var unsigned = at.Count - 1;
            var count = Math.Min(persona.TeamsPerFacility, unsigned);
            var start = persona.Station is null ? draw.Below(unsigned) : 0;
            for (var i = 0; i < count; i++)
                associations.Add(new(at[(start + i) % unsigned], Blocked(persona, facility == facilities[0], i), Preferred: true));
            if (persona.IncludesSignatureTeam)
                associations.Add(new(at[^1], Blocked: false, Preferred: true));
        }

        return associations;
    }

    private static bool Blocked(Persona persona, bool firstFacility, int team) => persona.Blocks switch
    {
        PersonaBlocks.FirstTeam => firstFacility && team == 0,
        PersonaBlocks.FirstFacility => firstFacility,
        PersonaBlocks.Everything => true,
        _ => false,
    };
}
