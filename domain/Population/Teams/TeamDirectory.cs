using System.Collections.Frozen;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Generation;

namespace SecureMessaging.Population.Teams;

/// <summary>Every facility's triage groups on one day, made once; a patient's teams are a selection.</summary>
public sealed class TeamDirectory
{
    private readonly FrozenDictionary<string, IReadOnlyList<TriageTeam>> _byStation;
    private readonly FrozenDictionary<int, TriageTeam> _byId;
    private readonly FrozenDictionary<long, TriageTeam> _byPool;

    internal TeamDirectory(ulong seed, DateOnly asOf, NamePools names)
    {
        _byStation = FacilityList.All.ToFrozenDictionary(
            facility => facility.StationNumber,
            facility => FacilityTeams.Make(seed, facility, facility.EhrOn(asOf), names));
        var all = _byStation.Values.SelectMany(teams => teams).ToList();
        _byId = all.ToFrozenDictionary(team => team.Id);
        _byPool = all.Where(team => team.PoolId is not null).ToFrozenDictionary(team => team.PoolId!.Value);
        All = all;
    }

    /// <summary>All teams of all facilities.</summary>
    public IReadOnlyList<TriageTeam> All { get; }

    /// <summary>The teams of a facility, in a fixed order; the last one needs a signature.</summary>
    public IReadOnlyList<TriageTeam> At(Facility facility)
    {
        ArgumentNullException.ThrowIfNull(facility);
        return _byStation[facility.StationNumber];
    }

    /// <summary>The team of an id, or null.</summary>
    public TriageTeam? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>The team of an Oracle Health pool id, or null.</summary>
    public TriageTeam? FindPool(long poolId) => _byPool.GetValueOrDefault(poolId);
}
