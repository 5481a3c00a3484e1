using System.Collections.Frozen;
using SecureMessaging.Population;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.OracleHealth.Pools;

/// <summary>The message pools. The curated map says which care team a pool is; Oracle Health itself knows no facility.</summary>
internal sealed class PoolCatalogue
{
    private readonly FrozenDictionary<long, TriageTeam> _byId;

    public PoolCatalogue(SyntheticPopulation population, MigrationSchedule migrations) =>
        _byId = population.Teams.All.Where(team => team.PoolId is not null).Concat(migrations.Pools)
            .ToFrozenDictionary(team => team.PoolId!.Value);

    /// <summary>All, by id.</summary>
    public IEnumerable<TriageTeam> All => _byId.Values.OrderBy(team => team.PoolId);

    public TriageTeam? Find(long poolId) => _byId.GetValueOrDefault(poolId);
}
