using MathNet.Numerics.Distributions;
using SecureMessaging.Rollout.Tests.Verdict.Rule;
using SecureMessaging.Rollout.Tests.Verdict.Statistics;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Sizing;

namespace SecureMessaging.Rollout.Tests.Verdict.Sizing;

/// <summary>How long real stages must last, and what they can see.</summary>
public class Sizes
{
    public static IEnumerable<TheoryDataRow<int>> Rows => Operating_characteristics.Rows;

    [Theory, MemberData(nameof(Rows))]
    public void The_odds_of_a_stage_are_those_of_the_published_table(int index)
    {
        var row = StatsVectors.OperatingCharacteristics[index]!.AsObject();
        var odds = new StageOdds(row.Whole("n_new"), row.Whole("n_base"), Evidence.Margin(row.Number("margin")), Evidence.Rule with { HarmUsers = 1 }, looks: 1);
        Assert.Equal(row.Number("promote"), odds.ChanceOfPromotion(row.Number("p_new"), row.Number("p_base")), 0.0006);
        Assert.Equal(row.Number("rollback"), odds.ChanceOfRollback(row.Number("p_new"), row.Number("p_base")), 0.0006);
    }

    [Theory]
    [InlineData(300, 0.01)]
    [InlineData(2000, 0.01)]
    [InlineData(2000, 0.02)]
    public void With_everybody_on_the_new_flow_the_odds_are_those_of_the_judge(int users, double failing)
    {
        var judge = new StageJudge(Evidence.Rule);
        double Chance(StageOutcome outcome) => Enumerable.Range(0, users + 1)
            .Where(failed => judge.Judge(Evidence.OneStratum(new(failed, users), new(0, 0), percent: 100), Evidence.Margin(0.01)).Outcome == outcome)
            .Sum(failed => Binomial.PMF(failing, users, failed));
        var odds = new StageOdds(users, 0, Evidence.Margin(0.01), Evidence.Rule, looks: 1);
        Assert.Equal(Chance(StageOutcome.Rollback), odds.ChanceOfRollback(failing, 0), 1e-9);
        Assert.Equal(Chance(StageOutcome.Promote), odds.ChanceOfPromotion(failing, 0), 1e-9);
    }

    [Fact]
    public void With_everybody_on_the_new_flow_one_that_fails_for_just_the_margin_is_rolled_back_as_often_as_alpha_allows() =>
        Assert.InRange(new StageOdds(2000, 0, Evidence.Margin(0.01), Evidence.Rule, looks: 1).ChanceOfRollback(0.01, 0), 0, Evidence.Rule.Alpha);

    [Fact]
    public async Task A_rehearsal_is_judged_once_however_often_the_real_stages_are_looked_at()
    {
        var (plan, profile) = (await Plan(), await PlanReader.ReadProfileAsync("quick", TestContext.Current.CancellationToken));
        Assert.Equal(RunSight.Limits(plan, profile), RunSight.Limits(plan with { Rule = plan.Rule with { Looks = 24 } }, profile));
    }

    [Fact]
    public void Harm_of_the_size_a_stage_is_said_to_see_is_called_in_8_of_10()
    {
        var odds = new StageOdds(150, 150, Evidence.Margin(0.02), Evidence.Rule, looks: 1);
        Assert.InRange(odds.ChanceOfRollback(odds.SmallestVisibleHarm(0.01)!.Value, 0.01), 0.799, 0.805);
    }

    [Fact]
    public async Task More_users_a_day_never_need_more_days()
    {
        var few = await Size(2000);
        var many = await Size(20000);
        Assert.All(few.Zip(many), pair => Assert.True((pair.Second.DaysToMinimum ?? 367) <= (pair.First.DaysToMinimum ?? 367)));
    }

    [Fact]
    public async Task An_Oracle_Health_stratum_of_5_percent_makes_a_stage_as_long_as_twenty_times_the_users()
    {
        var stage = (await Size(12000)).Single(size => size is { Stage: "B", Stratum: Stratum.OracleHealth });
        Assert.Equal((150, 1), ((int)stage.NewPerDay, stage.DaysToMinimum));
    }

    [Fact]
    public async Task Users_that_can_never_suffice_are_told_as_such()
    {
        var stage = (await Size(10)).First(size => size is { Stage: "A", Stratum: Stratum.OracleHealth });
        Assert.Null(stage.DaysToPromote);
    }

    [Theory]
    [InlineData(0, 0.05, 0.01, "0 users a day")]
    [InlineData(100, 5, 0.01, "an Oracle Health share of 5")]
    [InlineData(100, 0.05, 1, "a failure share of 1")]
    public async Task Nonsense_is_refused(double users, double share, double failures, string complaint)
    {
        var plan = await Plan();
        Assert.StartsWith(complaint, Assert.Throws<EvidenceException>(() => new RolloutSize(plan).Of(users, share, failures)).Message);
    }

    [Fact]
    public async Task A_run_says_for_every_judged_stage_what_it_cannot_see()
    {
        var profile = await PlanReader.ReadProfileAsync("quick", TestContext.Current.CancellationToken);
        var limits = RunSight.Limits(await Plan(), profile);
        Assert.Equal(5, limits.Count);
        Assert.StartsWith("Stage A (5 %), 60 users of the new flow and 60 of the base per EHR: a failure rate below ", limits[0]);
    }

    private static Task<ReleasePlan> Plan() => PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<StageSize>> Size(double usersPerDay) => new RolloutSize(await Plan()).Of(usersPerDay, 0.05, 0.0025);
}
