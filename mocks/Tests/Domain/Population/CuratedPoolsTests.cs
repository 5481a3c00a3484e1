using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.Tests.Domain.Population;

public sealed class CuratedPoolsTests
{
    private static readonly TeamDirectory Teams = new SyntheticPopulation().Teams;

    [Fact]
    public void Every_facility_has_pools_those_still_on_vista_too() =>
        Assert.Distinct(FacilityList.All.Select(facility => CuratedPools.PoolOf(facility, 0)));

    [Fact]
    public void No_pool_belongs_to_two_teams_even_when_all_facilities_have_moved()
    {
        var moving = new MigrationSchedule(Teams, FacilityList.All.ToDictionary(facility => facility.StationNumber, _ => new DateOnly(2026, 12, 1)));

        Assert.Distinct(Teams.All.Concat(moving.Pools).Select(team => team.PoolId).OfType<long>());
    }

    [Fact]
    public void A_pool_beyond_the_map_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CuratedPools.PoolOf(FacilityList.All[0], 1_000));
}
