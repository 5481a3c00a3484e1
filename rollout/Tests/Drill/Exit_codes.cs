using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;
using SecureMessaging.Rollout.Drill.FalseAlarms;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>CI goes by these.</summary>
public class Exit_codes
{
    [Theory]
    [InlineData(ExitCode.Pass, FindingOutcome.Red, FindingOutcome.Red)]
    [InlineData(ExitCode.Fail, FindingOutcome.Red, FindingOutcome.Green)]
    [InlineData(ExitCode.Invalid, FindingOutcome.Red, FindingOutcome.Nothing)]
    [InlineData(ExitCode.Fail, FindingOutcome.Nothing, FindingOutcome.Green)]
    public void A_drill_fails_when_one_defect_escapes_and_is_invalid_when_one_was_not_concluded(int expected, FindingOutcome first, FindingOutcome second) =>
        Assert.Equal(expected, new DrillDocument
        {
            StartedAt = default,
            FinishedAt = default,
            Seed = 1,
            Planned = 2,
            Defects = [Asked(first), Asked(second)],
        }.ExitCode);

    [Theory]
    [InlineData(ExitCode.Pass, RunOutcome.Go, RunCause.None)]
    [InlineData(ExitCode.Pass, RunOutcome.Invalid, RunCause.NoVerdictClaimed)]
    [InlineData(ExitCode.Fail, RunOutcome.NoGo, RunCause.Inconclusive)]
    [InlineData(ExitCode.Invalid, RunOutcome.Invalid, RunCause.InvalidLoad)]
    [InlineData(ExitCode.Invalid, null, null)]
    public void A_rehearsal_of_a_stack_in_order_rings_when_it_says_no_go(int expected, RunOutcome? verdict, RunCause? cause) =>
        Assert.Equal(expected, new FalseAlarmDocument
        {
            StartedAt = default,
            FinishedAt = default,
            Planned = 1,
            Rehearsals = [new("quick", 1, verdict, cause, "", 0)],
        }.ExitCode);

    private static DefectResult Asked(FindingOutcome with) => new()
    {
        Name = "",
        Does = "",
        Mimics = "",
        Source = "",
        Seam = "",
        Expected = Layer.Journey,
        Asked = [new(Layer.Journey, "", FindingOutcome.Green, with, "", 0)],
    };
}
