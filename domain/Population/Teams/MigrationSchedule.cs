using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Population.Teams;

/// <summary>
/// Facilities that move from VistA to Oracle Health during a rehearsal, by station number and day. On that day each of their triage
/// groups gives way to a message pool of its own: other ids, another name, no lead provider.
/// </summary>
/// <remarks>Laid over the population, whose patients are drawn for one day and must not change with the clock.</remarks>
public sealed class MigrationSchedule(IReadOnlyDictionary<string, DateOnly> days)
{
    // The distance between the id ranges of TeamDirectory.
    private const int FromVistaToOracleHealth = 2_000_000;

    /// <summary>Nobody moves.</summary>
    public static MigrationSchedule None { get; } = new(new Dictionary<string, DateOnly>());

    /// <summary>Station numbers and days.</summary>
    public IReadOnlyDictionary<string, DateOnly> Days { get; } = days;

    /// <summary>A team as it is on a day.</summary>
    public TriageTeam On(TriageTeam team, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(team);
        return team.Ehr == Ehr.Vista && Days.TryGetValue(team.Facility.StationNumber, out var moves) && day >= moves ? PoolOf(team) : team;
    }

    /// <summary>The pools that teams of moving facilities will have; Oracle Health knows them before the day.</summary>
    public IEnumerable<TriageTeam> Pools(TeamDirectory teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        return teams.All.Where(team => team.Ehr == Ehr.Vista && Days.ContainsKey(team.Facility.StationNumber)).Select(PoolOf);
    }

    private static TriageTeam PoolOf(TriageTeam team) => team with
    {
        Id = team.Id + FromVistaToOracleHealth,
        Name = $"VHA {team.Facility.StationNumber} {team.Specialty.SubGroupDisplay} {team.TeamName} - Clinical",
        Ehr = Ehr.OracleHealth,
        PoolId = CuratedPools.PoolOf(team.Facility, FacilityTeams.NumberOf(team)),
        LeadProviderName = null,
        TeamName = null,
        SuggestedNameDisplay = null,
    };
}
