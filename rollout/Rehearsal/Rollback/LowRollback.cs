using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;
using Flow = SecureMessaging.Load.Scenarios.Users.Flow;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Low severity as the release plan has it: something that keeps no one from sending is wrong (no draft to an Oracle Health team is saved);
/// nothing is lowered, the fix is deployed, and at no time does a user lose the flow or fail to send.
/// </summary>
internal sealed class LowRollback(RehearsalContext context, BffClient client)
{
    private const string Name = "rollback-low";
    private const int UsersPerArm = 10;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var percent = context.Plan.Rollback.Low.RehearsedAt;
        var stage = context.Plan.StageAt(percent)!;
        var log = new RollbackLog("low", context.Progress, context.Time);
        var sends = new RollbackSends(context, Name);
        log.Doing($"{UsersPerArm * 4} users at {percent} %");
        await StageToggleControl.SetAsync(context, stage, cancellationToken);
        var users = await RollbackUsers.SignInAsync(context, stage, UsersPerArm, Name, client, cancellationToken);
        log.Note($"{users.Count} users signed in at {percent} %, each with a draft saved");

        await context.Target.Faults.OrderAsync(Ehr.Vista, CohortFault.Refusing("draft-save", percent, Ehr.OracleHealth), cancellationToken);
        log.Begin();
        var struck = users.All.Count(user => user.User.Arm == new Arm(Flow.New, EhrName.OracleHealth));
        var unsaved = await users.CountUnsavedAsync();
        log.Note($"{unsaved} of {users.Count} users cannot save a second draft; the fault is meant for {struck}");
        var failing = await sends.FailingAsync(users.All, cancellationToken);
        log.Note($"{users.Count - failing} of {users.Count} users send all the same");
        var undisturbed = await users.CountServedAsync(stage);
        log.Note($"{undisturbed} of {users.Count} users have the flow they had");

        await context.Target.Faults.ClearAsync(cancellationToken);
        var effective = log.Note("the fix is deployed; no toggle was touched");
        failing += await sends.FailingAsync(users.All, cancellationToken);
        undisturbed = Math.Min(undisturbed, await users.CountServedAsync(stage));
        var drafts = await users.DraftsIntactAsync();
        log.Note($"{drafts} of {users.Count} drafts are there and unchanged");
        var failures = Conditions.Failed(
            (unsaved == struck, $"{unsaved} users could not save a draft, the fault was meant for {struck}"),
            (failing == 0, $"{failing} messages could not be sent"),
            (undisturbed == users.Count, $"{users.Count - undisturbed} of {users.Count} users lost the flow they had"),
            (drafts == users.Count, $"{users.Count - drafts} of {users.Count} drafts are gone or changed"));
        return new RollbackResult
        {
            Result = failures.Count == 0 ? PartResult.Passed : PartResult.Failed,
            RehearsedAtPercent = percent,
            EffectiveAfterSeconds = effective,
            FailedMeanwhile = failing,
            Drafts = users.Count,
            DraftsIntact = drafts,
            SameUsersAgain = undisturbed == users.Count,
            Failures = failures,
            Steps = log.Steps,
        };
    }
}
