using SecureMessaging.Rollout.Rehearsal.Rollback;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>What fails a rehearsed rollback, and what is told of it.</summary>
public class Rollback_parts
{
    private static readonly TurnedBack AsItMustBe = new(
        Percent: 50, Users: 40, new SpikeSeen(true, FailedSends: 3, "seen"), Detected: 2, Decided: 2, Effective: 3, Served: 40, Drafts: 40, LimitSeconds: 60);

    [Fact]
    public void A_rollback_of_which_all_is_as_it_must_be_passes() => Assert.Equal(PartResult.Passed, AsItMustBe.Result(sameAgain: true, stillFailing: 0, []).Result);

    [Fact]
    public void What_failed_is_the_reason_and_not_the_last_thing_done()
    {
        var part = Part((AsItMustBe with { Drafts = 38 }).Result(sameAgain: true, stillFailing: 0, ["60 of 60 users can send"]));
        Assert.Equal((PartResult.Failed, "Rollback, critical severity: 2 of 40 drafts are gone or changed."), (part.Result, part.Sentence));
    }

    [Fact]
    public void What_is_effective_later_than_the_plan_wants_has_failed() => Assert.Equal(
        ["40 of 40 users were served the toggle as turned back, 61 s after the decision (limit 60 s)"],
        (AsItMustBe with { Effective = 63 }).Result(sameAgain: true, stillFailing: 0, []).Failures);

    private static RunPart Part(RollbackResult drill) => Assert.Single(
        RunParts.Of(Profile, [], [], new Dictionary<string, RollbackResult> { ["critical"] = drill }), part => part.Cause == RunCause.RollbackDrill);

    private static Profile Profile => new()
    {
        Name = "",
        Purpose = "",
        ClaimsVerdict = true,
        BudgetMinutes = 1,
        LatencyScale = 1,
        BackgroundFailureShare = 0,
        UsersPerSecond = 1,
        AssignmentDraw = 0,
        Journeys = JourneySelection.None,
        Rollbacks = [Severity.Critical],
        Quotas = new Dictionary<string, StageQuota>(),
    };
}
