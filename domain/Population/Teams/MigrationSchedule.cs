using System.Collections.Frozen;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Population.Teams;

/// <summary>
/// Facilities that move from VistA to Oracle Health during a rehearsal, by station number and day. On that day each of their triage
/// groups gives way to a message pool of its own: other ids, another name, no lead provider.
/// </summary>
/// <remarks>Laid over the population, whose patients are drawn for one day and must not change with the clock.</remarks>
public sealed class MigrationSchedule
{
    private readonly FrozenDictionary<int, (DateOnly Day, TriageTeam Pool)> _moves;

    /// <summary>Who moves when; a facility that is on Oracle Health already has nothing to move.</summary>
    /// <param name="teams">The triage groups before.</param>
    /// <param name="days">Station numbers and days.</param>
    public MigrationSchedule(TeamDirectory teams, IReadOnlyDictionary<string, DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(teams);
        _moves = teams.All.Where(team => team.Ehr == Ehr.Vista && days.ContainsKey(team.Facility.StationNumber))
            .ToFrozenDictionary(team => team.Id, team => (days[team.Facility.StationNumber], FacilityTeams.PoolInPlaceOf(team)));
    }

    private MigrationSchedule() => _moves = FrozenDictionary<int, (DateOnly, TriageTeam)>.Empty;

    /// <summary>Nobody moves.</summary>
    public static MigrationSchedule None { get; } = new();

    /// <summary>Whether nobody moves.</summary>
    public bool IsEmpty => _moves.Count == 0;

    /// <summary>The pools that will be; Oracle Health knows them before the day.</summary>
    public IEnumerable<TriageTeam> Pools => _moves.Values.Select(move => move.Pool);

    /// <summary>A patient as tied to care teams on a day.</summary>
    public Veteran On(Veteran veteran, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(veteran);
        return veteran with { Associations = [.. veteran.Associations.Select(association => association with { Team = On(association.Team, day) })] };
    }

    private TriageTeam On(TriageTeam team, DateOnly day) => _moves.TryGetValue(team.Id, out var move) && day >= move.Day ? move.Pool : team;
}
