using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Critical severity as the release plan has it: at 50 % sends of the new flow begin to fail; the stage's own rule sees it, the toggle is
/// disabled for all, every user is back on the legacy form, drafts are intact; then the fault is gone and the toggle enabled again at a
/// lower percentage, for the same users as before.
/// </summary>
internal sealed class CriticalRollback(RehearsalContext context, BffClient client)
{
    private const string Drill = "rollback-critical";
    private const int UsersPerArm = 10;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var plan = context.Plan;
        var (spike, lower) = (plan.Stage("C"), plan.Stage("B"));
        var log = new DrillLog("critical", context.Progress, context.Time);
        log.Doing($"{UsersPerArm * 4} users at {plan.Percent(spike)} %");
        await StageToggleControl.SetAsync(context, spike, cancellationToken);
        var users = await DrillUsers.SignInAsync(context, spike, UsersPerArm, Drill, client, cancellationToken);
        log.Note($"{users.Count} users signed in at {plan.Percent(spike)} %, each with a draft saved");

        await context.Target.Faults.OrderAsync(Ehr.Vista, CohortFault.Refusing("message-create", plan.Percent(spike)), cancellationToken);
        log.Begin();
        log.Doing("sends of the new flow fail; waiting for the rule to see it");
        var detection = await new SpikeDetection(context, spike, users, new DrillSends(context, Drill)).RunAsync(cancellationToken);
        var detected = log.Note(detection.Sentence);

        await context.Target.Toggles.DisableAsync(plan.CohortToggle, cancellationToken);
        var decided = log.Note($"{plan.CohortToggle} disabled for all");
        var backOnLegacy = await users.UntilServedAsync(spike.With(plan.CohortToggle, ToggleSetting.Off), context.Time, cancellationToken);
        var effective = log.Note($"{backOnLegacy} of {users.Count} users are served the legacy form");
        var drafts = await users.DraftsIntactAsync();
        log.Note($"{drafts} of {users.Count} drafts are there and unchanged");

        await context.Target.Faults.ClearAsync(cancellationToken);
        await StageToggleControl.SetAsync(context, lower, cancellationToken);
        var same = await users.CountServedAsync(lower) == users.Count;
        log.Note($"enabled again at {plan.Percent(lower)} %: {(same ? "exactly the users the formula names" : "NOT the users the formula names")}");
        return new RollbackResult
        {
            Result = detection.Seen && backOnLegacy == users.Count && drafts == users.Count && same ? PartResult.Passed : PartResult.Failed,
            RehearsedAtPercent = plan.Percent(spike),
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
}
