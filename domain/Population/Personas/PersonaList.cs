using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Population.Personas;

/// <summary>The personas. Append only: a persona's ids follow from its place.</summary>
internal static class PersonaList
{
    private static readonly int[] EdgePercents = [5, 25, 50, 75];

    public static IReadOnlyList<Persona> Make()
    {
        var list = new List<Persona>();

        void Add(string name, string description, IReadOnlyList<Ehr> facilities, Func<Persona, Persona>? shape = null)
        {
            var persona = new Persona { Ordinal = list.Count, Name = name, Description = description, Facilities = facilities, Recents = 2 };
            list.Add(shape?.Invoke(persona) ?? persona);
        }

        Add("vista-single", "One facility, on VistA", Of(1, 0));
        Add("vista-multi", "Three facilities, all on VistA", Of(3, 0));
        Add("oh-single", "One facility, on Oracle Health", Of(0, 1));
        Add("oh-multi", "Three facilities, all on Oracle Health", Of(0, 3));
        Add("hybrid", "One facility on VistA and one on Oracle Health", Of(1, 1));
        Add("hybrid-six-systems", "Six health care systems, three on each record", Of(3, 3));
        Add("team-blocked", "Blocked from one care team", Of(1, 1), persona => persona with { Blocks = PersonaBlocks.FirstTeam });
        Add("facility-blocked", "Blocked from every care team of one facility", Of(2, 1), persona => persona with { Blocks = PersonaBlocks.FirstFacility });
        Add("all-blocked", "Blocked from every care team", Of(1, 1), persona => persona with { Blocks = PersonaBlocks.Everything, Recents = 0 });
        Add("no-associations", "Registered at a facility, tied to no care team", Of(1, 0), persona => persona with { TeamsPerFacility = 0, Recents = 0 });
        Add("signature-required", "One care team wants messages signed", Of(1, 0), persona => persona with { IncludesSignatureTeam = true });
        Add("stage-edge-in", "Just inside 5 %: the last to be let in at stage A", Of(1, 1), persona => persona with { Edge = new(5, Inside: true) });
        Add("stage-edge-out", "Just outside 5 %: the first to be left out at stage A", Of(1, 1), persona => persona with { Edge = new(5, Inside: false) });
        Add("recent-none", "Sent nothing in the last six months", Of(1, 1), persona => persona with { Recents = 0 });
        Add("recent-one", "Wrote to one care team in the last six months", Of(1, 1), persona => persona with { Recents = 1 });
        Add("recent-five", "Wrote to five care teams in the last six months", Of(1, 1), persona => persona with { Recents = 5 });
        foreach (var percent in EdgePercents.Skip(1))
        {
            Add($"stage-edge-in-{percent}", $"Just inside {percent} %", Of(1, 1), persona => persona with { Edge = new(percent, Inside: true) });
            Add($"stage-edge-out-{percent}", $"Just outside {percent} %", Of(1, 1), persona => persona with { Edge = new(percent, Inside: false) });
        }

        Add("five-systems", "Five health care systems: the most that radio buttons show", Of(3, 2));
        Add("saved-signature", "Saved a signature for all messages", Of(1, 1), persona => persona with { SavedSignature = true });
        Add("odd-names", "Care teams with names that break sorting, markup and layout", Of(1, 0), persona => persona with
        {
            Station = FacilityTeams.LargeStation,
            TeamsPerFacility = OddNames.Count,
            Recents = 0,
        });
        Add("four-hundred-teams", "Four hundred care teams at one facility", Of(1, 0), persona => persona with
        {
            Station = FacilityTeams.LargeStation,
            TeamsPerFacility = int.MaxValue,
        });
        return list;
    }

    private static Ehr[] Of(int vista, int oracleHealth) =>
        [.. Enumerable.Repeat(Ehr.Vista, vista), .. Enumerable.Repeat(Ehr.OracleHealth, oracleHealth)];
}
