using CsCheck;
using SecureMessaging.Rollout.Drill.Calibration;
using SecureMessaging.Rollout.Tests.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Calibrations
{
    private const int Rollouts = 400;
    private const int Seed = 7;

    // Three shares of three rows: beyond four standard errors once in more than a thousand seeds, and this seed is fixed.
    private const double FewErrors = 4;

    [Theory]
    [InlineData(4)]
    [InlineData(30)]
    [InlineData(60)]
    public void Simulated_shares_are_those_of_the_exact_table(int index)
    {
        var row = ExactTable.Rows[index];

        var counts = ExactTable.Simulate(row, Evidence.Rule, Rollouts, Seed);

        Assert.Equal(Rollouts, counts.Total);
        Assert.All(
            [(row.Promote, counts.Promote), (row.Hold, counts.Hold), (row.Rollback, counts.Rollback)],
            share => Assert.InRange(Math.Abs(share.Item1 - share.Item2), 0, 0.001 + (FewErrors * counts.Error(share.Item1))));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_verdicts()
    {
        var stage = await StageAsync("A", 60);

        Assert.Equal(Judge(stage, Effect.Failures(2)), Judge(stage, Effect.Failures(2)));
    }

    [Fact]
    public async Task More_harm_is_called_harm_more_often()
    {
        var stage = await StageAsync("B", 150);

        var shares = new[] { Effect.None, Effect.Failures(2), Effect.Failures(5) }.Select(effect => OutcomeCounts.Of(Judge(stage, effect)).Rollback).ToList();

        Assert.Equal(shares.Order(), shares);
        Assert.True(shares[2] > 0.9, $"five points at B are called harm in {shares[2]:P0} of stages");
    }

    [Fact]
    public async Task What_is_drawn_is_evidence_the_rule_accepts()
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);
        var effect = from failures in Gen.Double[0, 0.9]
                     from slower in Gen.Double[0, 3]
                     from slow in Gen.Double[0, 0.9]
                     select new Effect("any") { MoreFailuresVista = failures, Slower = slower, MoreSlowSends = slow };
        Gen.Select(effect, Gen.Int[1, 80], Gen.Int[0, 80], Gen.Int).Sample((effect, ofNew, ofBase, seed) =>
        {
            var stage = new SimulatedStage(plan, plan.Stage("B"), new StageQuota(ofNew, ofBase), new(0.05, 0.01, 1));
            return Enum.IsDefined(stage.Judge(effect, new Random(seed)));
        });
    }

    [Fact]
    public async Task Page_and_chart_show_every_stage()
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);
        var smoke = await PlanReader.ReadProfileAsync("smoke", TestContext.Current.CancellationToken);

        var result = CalibrationRun.Run(plan, [smoke], rollouts: 5, Seed, _ => { }, TestContext.Current.CancellationToken);

        var page = CalibrationDocument.Render(result, "chart.svg");
        Assert.All(["A", "B", "C", "D", "E"], stage => Assert.Contains($"| smoke | {stage} |", page, StringComparison.Ordinal));
        Assert.Contains("stage D", PowerChart.Render(result, "smoke"), StringComparison.Ordinal);
    }

    private static StageOutcome[] Judge(SimulatedStage stage, Effect effect) => OutcomeCounts.Judge(Rollouts, Seed, random => stage.Judge(effect, random));

    private static async Task<SimulatedStage> StageAsync(string name, int users)
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);
        return new(plan, plan.Stage(name), new StageQuota(users, users), new(0, 0, 0.1));
    }
}
