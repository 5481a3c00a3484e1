using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Sizing;

namespace SecureMessaging.Rollout.Tests.Verdict.Sizing;

/// <summary>The profiles' quotas suffice for what they claim.</summary>
public class Standard_profile
{
    [Theory]
    [InlineData("quick", 0.95)]
    [InlineData("standard", 0.95)]
    [InlineData("soak", 0.95)]
    public async Task A_flow_no_worse_than_the_base_is_promoted_through_all_stages(string name, double probability)
    {
        var (plan, profile) = await Read(name);
        Assert.True(Promotion(plan, profile, profile.BackgroundFailureShare) >= probability);
    }

    [Fact]
    public async Task At_a_background_of_1_percent_no_run_could_be_promoted_through_stage_E()
    {
        var (plan, profile) = await Read("standard");
        Assert.True(Promotion(plan, profile, 0.01) < 0.05);
    }

    // Both EHRs at every stage; that the two together might be held or rolled back where neither alone is, is left out.
    private static double Promotion(ReleasePlan plan, Profile profile, double failures) => plan.Stages
        .Where(stage => stage.Criteria is not null)
        .Select(stage => new StageOdds(profile.Quota(stage.Name).New, profile.Quota(stage.Name).Base, stage.Criteria!, plan.Rule, looks: 1))
        .Aggregate(1.0, (chance, odds) => chance * Math.Pow(odds.ChanceOfPromotion(failures, failures), 2));

    private static async Task<(ReleasePlan, Profile)> Read(string name) => (
        await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken),
        await PlanReader.ReadProfileAsync(name, TestContext.Current.CancellationToken));
}
