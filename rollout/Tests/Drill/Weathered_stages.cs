using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Rollout.Drill.FalseAlarms;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Weathered_stages
{
    [Theory]
    [InlineData("calm", StageOutcome.Promote, StageRule.GoodEnough, false)]
    [InlineData("busy-hour", StageOutcome.Hold, StageRule.Inconclusive, false)]
    [InlineData("november-spike", StageOutcome.Rollback, StageRule.LatencyHarm, true)]
    [InlineData("oh-outage", StageOutcome.Hold, StageRule.DownstreamIncident, false)]
    [InlineData("oh-outage", StageOutcome.Promote, StageRule.GoodEnough, true)]
    [InlineData("gateway-flap", StageOutcome.Hold, StageRule.Inconclusive, true)]
    [InlineData("gateway-flap", StageOutcome.Rollback, StageRule.FailureHarm, true)]
    public void A_rollback_rings_and_so_does_an_outage_that_is_not_called_one(string weather, StageOutcome verdict, StageRule rule, bool rings) =>
        Assert.Equal(rings, new WeatheredStage(NamedProfile.Find(weather).Name, verdict, rule.Title(), [], 0).Rang);

    [Fact]
    public void Without_a_verdict_nothing_rings() => Assert.False(new WeatheredStage("oh-outage", null, null, ["the load was not valid"], 0).Rang);
}
