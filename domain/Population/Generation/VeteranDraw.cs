using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Population.Generation;

/// <summary>Makes patient <em>i</em> by hash-picks from names and teams.</summary>
internal sealed class VeteranDraw(ulong seed, DateOnly asOf, NamePools names, TeamDirectory teams, Distributions distributions)
{
    private readonly FacilityDraw _facilities = new(asOf);

    public Veteran Make(long index)
    {
        var identity = new Draw(seed, index, DrawPurpose.Identity);
        var first = names.FirstNames[identity.Below(names.FirstNames.Count)];
        var last = names.LastNames[identity.Below(names.LastNames.Count)];
        var email = $"{Plain(first)}.{Plain(last)}.{index}@synthetic.example";
        if (!identity.Chance(distributions.EmailWithCapitals.Value))
            email = email.ToLowerInvariant();

        var facilities = Facilities(index);
        var associations = Associations(index, facilities);
        var sentDraw = new Draw(seed, index, DrawPurpose.Sent);
        var recents = sentDraw.Weighted(distributions.RecentTeams.Values);
        var signature = new Draw(seed, index, DrawPurpose.Signature);
        return new Veteran
        {
            Index = index,
            FirstName = first,
            LastName = last,
            Email = email,
            Facilities = facilities,
            Associations = associations,
            Sent = SentDraw.Make(associations.Where(association => association.Allowed).Select(association => association.Team), recents, names, ref sentDraw),
            Signature = signature.Chance(distributions.Signature.Value) ? new($"{first} {last}", "Veteran") : null,
        };
    }

    private List<Facility> Facilities(long index)
    {
        var draw = new Draw(seed, index, DrawPurpose.Facilities);
        var count = 1 + draw.Weighted(distributions.FacilitiesPerPatient.Values);
        var facilities = new List<Facility>(count);
        for (var i = 0; i < count; i++)
        {
            var share = i == 0 ? distributions.OracleHealthShare : distributions.SecondFacilityOnOracleHealth;
            if (_facilities.Next(draw.Chance(share.Value) ? Ehr.OracleHealth : Ehr.Vista, facilities, ref draw) is { } facility)
                facilities.Add(facility);
        }

        return facilities;
    }

    private List<TeamAssociation> Associations(long index, List<Facility> facilities)
    {
        var draw = new Draw(seed, index, DrawPurpose.Teams);
        var associations = new List<TeamAssociation>();
        foreach (var facility in facilities)
        {
            var at = teams.At(facility);
            var count = Math.Min(at.Count, 1 + draw.Weighted(distributions.TeamsPerFacility.Values));
            var start = draw.Below(at.Count);
            for (var i = 0; i < count; i++)
            {
                // Everyone can write to someone: the first team at each facility is preferred and open.
                var preferred = i == 0 | draw.Chance(distributions.Preferred.Value);
                var blocked = draw.Chance(distributions.TeamBlocked.Value) & i > 0;
                associations.Add(new(at[(start + i) % at.Count], blocked, preferred));
            }
        }

        return associations;
    }

    // Letters only, so that the e-mail is one.
    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetter));
}
