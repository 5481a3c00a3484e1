using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Generation;

namespace SecureMessaging.Population.Teams;

/// <summary>Makes the teams of one facility.</summary>
internal static class FacilityTeams
{
    /// <summary>The facility with 400 teams and the names that break pages.</summary>
    public const string LargeStation = "528";

    private const int LargeCount = 400;
    private const int VistaIds = 1_000_000;
    private const int OracleHealthIds = 3_000_000;
    private const int IdsPerFacility = 1_000;

    private static readonly string[] Colours = ["Silver", "Gold", "Blue", "Green", "Red", "Purple"];

    public static IReadOnlyList<TriageTeam> Make(ulong seed, Facility facility, Ehr ehr, NamePools names)
    {
        var draw = new Draw(seed, facility.Ordinal, DrawPurpose.FacilityTeams);
        var count = facility.StationNumber == LargeStation ? LargeCount : 12 + draw.Below(28);
        var teams = new List<TriageTeam>(count);
        for (var i = 0; i < count - 1; i++)
        {
            var specialty = Specialty.Clinical[i % Specialty.Clinical.Count];
            teams.Add(ehr == Ehr.Vista ? VistaTeam(facility, i, specialty, names, ref draw) : Pool(facility, i, specialty));
        }

        teams.Add(ehr == Ehr.Vista
            ? VistaTeam(facility, count - 1, Specialty.ReleaseOfInformation, names, ref draw)
            : Pool(facility, count - 1, Specialty.ReleaseOfInformation));

        if (facility.StationNumber == LargeStation)
            OddNames.Apply(teams);
        return teams;
    }

    /// <summary>The message pool that takes the place of a triage group when its facility moves to Oracle Health.</summary>
    public static TriageTeam PoolInPlaceOf(TriageTeam team) => team with
    {
        Id = team.Id - VistaIds + OracleHealthIds,
        Name = $"VHA {team.Facility.StationNumber} {team.Specialty.SubGroupDisplay} {team.TeamName} - Clinical",
        Ehr = Ehr.OracleHealth,
        PoolId = CuratedPools.PoolOf(team.Facility, team.Id % IdsPerFacility),
        LeadProviderName = null,
        TeamName = null,
        SuggestedNameDisplay = null,
    };

    private static TriageTeam VistaTeam(Facility facility, int i, Specialty specialty, NamePools names, ref Draw draw)
    {
        var last = names.LastNames[draw.Below(names.LastNames.Count)];
        var first = names.FirstNames[draw.Below(names.FirstNames.Count)];
        var code = $"SLC{i + 1}";
        var plainLanguage = draw.Chance(0.8) || specialty == Specialty.ReleaseOfInformation;
        return new TriageTeam(
            VistaIds + facility.Ordinal * IdsPerFacility + i,
            $"{facility.StationNumber}GR {specialty.GroupDisplay} {specialty.SubGroupDisplay} {code} {last.ToUpperInvariant()}, {first.ToUpperInvariant()}",
            facility,
            Ehr.Vista,
            PoolId: null,
            $"{last}, {first}",
            code,
            plainLanguage ? $"{facility.Location} | {specialty.GroupDisplay} | {specialty.SubGroupDisplay} | {code} - {last}, {first}" : null,
            specialty);
    }

    // Pool naming as VHA gives it, for example "VHA COS Cardiology - Clinical" (va.gov-team#123082); no recording shows which fields an
    // Oracle Health team carries, so lead provider and team name are left out: synthetic.
    private static TriageTeam Pool(Facility facility, int i, Specialty specialty)
    {
        var round = i / Specialty.Clinical.Count;
        var name = specialty == Specialty.ReleaseOfInformation
            ? $"VHA {Code(facility)} {specialty.SubGroupDisplay}"
            : $"VHA {Code(facility)} {specialty.SubGroupDisplay} {Colours[round % Colours.Length]} - Clinical";
        return new TriageTeam(
            OracleHealthIds + facility.Ordinal * IdsPerFacility + i,
            name,
            facility,
            Ehr.OracleHealth,
            CuratedPools.PoolOf(facility, i),
            LeadProviderName: null,
            TeamName: null,
            SuggestedNameDisplay: null,
            specialty);
    }

    private static string Code(Facility facility) =>
        facility.HealthCareSystem.Replace("VA ", "", StringComparison.Ordinal)[..3].ToUpperInvariant();
}
