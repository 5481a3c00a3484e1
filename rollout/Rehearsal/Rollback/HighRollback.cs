using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// High severity as the release plan has it: at 50 % half of the new flow's sends fail; the percentage is lowered to 25, the offending
/// commit reverted (the fault is gone: everybody can send again), and the percentage raised to 50 for the same users as before.
/// </summary>
internal sealed class HighRollback(RehearsalContext context, BffClient client)
{
    private const string Drill = "rollback-high";
    private const int UsersPerArm = 15;
    private const double FailingShare = 0.5;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var plan = context.Plan;
        var raised = plan.Stage("C");
        var lowered = raised.With(plan.CohortToggle, ToggleSetting.At(plan.Percent(plan.Stage("B"))));
        var log = new DrillLog("high", context.Progress, context.Time);
        var sends = new DrillSends(context, Drill);
        log.Doing($"{UsersPerArm * 4} users at {plan.Percent(raised)} %");
        await StageToggleControl.SetAsync(context, raised, cancellationToken);
        var users = await DrillUsers.SignInAsync(context, raised, UsersPerArm, Drill, client, cancellationToken);
        log.Note($"{users.Count} users signed in at {plan.Percent(raised)} %, each with a draft saved");

        await context.Target.Faults.OrderAsync(Ehr.Vista, CohortFault.Refusing("message-create", plan.Percent(raised), FailingShare), cancellationToken);
        log.Begin();
        log.Doing("half of the new flow's sends fail; waiting for the rule to see it");
        var detection = await new SpikeDetection(context, raised, users, sends).RunAsync(cancellationToken);
        var detected = log.Note(detection.Sentence);

        var decided = await SetAsync(lowered, log, cancellationToken);
        var served = await users.UntilServedAsync(lowered, context.Time, cancellationToken);
        var effective = log.Note($"{served} of {users.Count} users are served what {plan.Percent(lowered)} % gives them");
        var drafts = await users.DraftsIntactAsync();
        log.Note($"{drafts} of {users.Count} drafts are there and unchanged");

        await context.Target.Faults.ClearAsync(cancellationToken);
        var failing = await sends.FailingAsync(users.All, cancellationToken);
        log.Note($"the revert is deployed: {users.Count - failing} of {users.Count} users can send");

        await SetAsync(raised, log, cancellationToken);
        var same = await users.UntilServedAsync(raised, context.Time, cancellationToken) == users.Count;
        log.Note(same ? "exactly the users the formula names, as before" : "NOT the users the formula names");
        return new RollbackResult
        {
            Result = detection.Seen && served == users.Count && drafts == users.Count && failing == 0 && same ? PartResult.Passed : PartResult.Failed,
            RehearsedAtPercent = plan.Percent(raised),
            DetectedAfterSeconds = detected,
            DecidedAfterSeconds = decided,
            EffectiveAfterSeconds = effective,
            LimitSeconds = DrillUsers.CacheTime.TotalSeconds,
            FailedMeanwhile = detection.FailedSends,
            Drafts = users.Count,
            DraftsIntact = drafts,
            SameUsersAgain = same,
            Steps = log.Steps,
        };
    }

    // The percentage alone: clearing the toggle first would turn everybody out for a moment, and the allow-list for good.
    private async Task<double> SetAsync(PlannedStage stage, DrillLog log, CancellationToken cancellationToken)
    {
        await context.Target.Toggles.SetPercentageOfActorsAsync(context.Plan.CohortToggle, Percentage.Parse(stage.Toggles[context.Plan.CohortToggle].Text), cancellationToken);
        return log.Note($"{context.Plan.CohortToggle} set to {stage.Toggles[context.Plan.CohortToggle]}");
    }
}
