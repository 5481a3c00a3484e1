using SecureMessaging.Rollout.Tests.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Verdict.Run;

/// <summary>The verdict of a run.</summary>
public class Run_judge
{
    private static readonly RunPart GoodContracts = new(RunCause.Contract, PartResult.Passed, "Contracts verified.");

    private static readonly JudgedStage Promoted = Stage(0, 300);

    private static readonly JudgedStage Held = Stage(1, 300);

    private static readonly JudgedStage RolledBack = Stage(30, 300);

    [Fact]
    public void Everything_shown_is_a_go() => Assert.Equal((RunOutcome.Go, RunCause.None), Judge([GoodContracts], [Promoted]));

    [Fact]
    public void A_held_stage_is_no_go_for_want_of_conclusion() =>
        Assert.Equal((RunOutcome.NoGo, RunCause.Inconclusive), Judge([GoodContracts], [Promoted, Held]));

    [Fact]
    public void A_stage_to_roll_back_is_no_go() => Assert.Equal((RunOutcome.NoGo, RunCause.Rollback), Judge([GoodContracts], [Held, RolledBack]));

    [Theory]
    [InlineData(RunCause.Contract)]
    [InlineData(RunCause.Journey)]
    [InlineData(RunCause.Assignment)]
    [InlineData(RunCause.RollbackDrill)]
    public void A_failed_part_is_no_go(RunCause cause) =>
        Assert.Equal((RunOutcome.NoGo, cause), Judge([new(cause, PartResult.Failed, "It failed.")], [Promoted]));

    [Theory]
    [InlineData(PartResult.RanNothing)]
    [InlineData(PartResult.CouldNotRun)]
    public void A_part_that_proved_nothing_makes_the_run_invalid(PartResult result) =>
        Assert.Equal((RunOutcome.Invalid, RunCause.NotRun), Judge([new(RunCause.Contract, result, "Nothing was verified.")], [Promoted]));

    [Fact]
    public void An_invalid_load_makes_the_run_invalid_though_a_stage_was_held() =>
        Assert.Equal((RunOutcome.Invalid, RunCause.InvalidLoad), Judge([GoodContracts], [Held with { InvalidLoad = "late" }]));

    [Fact]
    public void What_is_broken_outweighs_what_could_not_be_measured() =>
        Assert.Equal((RunOutcome.NoGo, RunCause.Rollback), Judge([GoodContracts], [Promoted with { InvalidLoad = "late" }, RolledBack]));

    [Fact]
    public void A_message_lost_in_the_baseline_is_no_go() => Assert.Equal(
        (RunOutcome.NoGo, RunCause.Invariant),
        Judge([GoodContracts], [new JudgedStage { Name = "baseline", BrokenInvariants = ["One lost."] }, Promoted]));

    [Fact]
    public void A_run_without_a_judged_stage_is_invalid() =>
        Assert.Equal((RunOutcome.Invalid, RunCause.NotRun), Judge([GoodContracts], [new JudgedStage { Name = "baseline" }]));

    [Fact]
    public void A_profile_that_claims_no_verdict_never_says_go()
    {
        var verdict = RunJudge.Judge([GoodContracts], [Promoted], claimsVerdict: false);
        Assert.Equal((RunOutcome.Invalid, RunCause.NoVerdictClaimed), (verdict.Outcome, verdict.Cause));
    }

    [Fact]
    public void A_profile_that_claims_no_verdict_judges_no_stage_and_that_is_no_gap()
    {
        var verdict = RunJudge.Judge([GoodContracts], [new JudgedStage { Name = "baseline" }], claimsVerdict: false);
        Assert.Equal((RunOutcome.Invalid, RunCause.NoVerdictClaimed), (verdict.Outcome, verdict.Cause));
    }

    [Theory]
    [InlineData(RunOutcome.Go, 0, "GO")]
    [InlineData(RunOutcome.NoGo, 1, "NO-GO")]
    [InlineData(RunOutcome.Invalid, 2, "INVALID")]
    public void Each_outcome_has_its_word_and_exit_code(RunOutcome outcome, int exitCode, string word)
    {
        var verdict = new RunVerdict(outcome, RunCause.None, []);
        Assert.Equal((exitCode, word), (verdict.ExitCode, verdict.Word));
    }

    private static (RunOutcome Outcome, RunCause Cause) Judge(IReadOnlyCollection<RunPart> parts, IReadOnlyCollection<JudgedStage> stages)
    {
        var verdict = RunJudge.Judge(parts, stages, claimsVerdict: true);
        return (verdict.Outcome, verdict.Cause);
    }

    private static JudgedStage Stage(int failed, int users) => new()
    {
        Name = "C",
        Verdict = new StageJudge(Evidence.Rule).Judge(Evidence.OneStratum(new(failed, users), new(0, 300)), Evidence.Margin(0.01)),
    };
}
