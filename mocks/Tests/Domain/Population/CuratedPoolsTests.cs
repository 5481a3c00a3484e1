using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.Tests.Domain.Population;

public sealed class CuratedPoolsTests
{
    private static readonly TeamDirectory Teams = new SyntheticPopulation().Teams;

    [Fact]
    public void Every_pool_is_mapped_to_the_facility_of_its_team() => Assert.All(
        Teams.All.Where(team => team.PoolId is not null),
        team => Assert.Equal(team.Facility.StationNumber, CuratedPools.StationOf(team.PoolId!.Value)));

    [Fact]
    public void A_facility_that_moves_finds_its_pools_in_the_map()
    {
        var moving = new MigrationSchedule(new Dictionary<string, DateOnly> { ["508"] = new(2026, 12, 1) });

        Assert.All(moving.Pools(Teams), team => Assert.Equal("508", CuratedPools.StationOf(team.PoolId!.Value)));
    }

    [Fact]
    public void No_pool_belongs_to_two_teams() => Assert.Distinct(Teams.All.Select(team => team.PoolId).OfType<long>());

    [Fact]
    public void A_pool_beyond_the_map_belongs_to_nobody() => Assert.Null(CuratedPools.StationOf(1));
}
