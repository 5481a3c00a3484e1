using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Selecting_a_care_team(Suite suite) : TopicTests<SelectingACareTeam>(suite)
{
    private readonly Suite _suite = suite;

    // One hybrid in some fifty has a team there.
    [Fact]
    public async Task Northern_California_is_found_under_the_number_it_is_served_with()
    {
        var population = _suite.Stack.Target.Population;
        // Far beyond the copies that journeys take.
        var veteran = Enumerable.Range(10_000, 10_000).Select(copy => population.Find($"hybrid:{copy}"))
            .First(veteran => Suite.Half.HasCurated(veteran.ActorId) && veteran.Facilities.Any(facility => facility.StationNumber == "612"));
        var journey = SelectingACareTeam.All.Single(journey => journey.Name == "Two systems are two radio buttons");
        var result = await _suite.Stack.ReplayAsync(journey, veteran, Suite.Half, new("e2e-612", WalkLog.Failures));
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
    }
}
