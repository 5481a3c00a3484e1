using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Critical severity as the release plan has it: at 50 % sends of the new flow begin to fail; the stage's own rule sees it, the toggle is
/// disabled for all, every user is back on the legacy form, drafts are intact; then the fault is gone and the toggle enabled again at a
/// lower percentage, for the same users as before.
/// </summary>
internal sealed class CriticalRollback(RehearsalContext context, BffClient client)
{
    private const string Name = "rollback-critical";
    private const int UsersPerArm = 10;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var plan = context.Plan;
        var (spike, lower) = (plan.Stage(PlannedStageNames.HalfOfTheUsers), plan.Stage("B"));
        var log = new RollbackLog("critical", context.Progress, context.Time);
        var turningBack = new TurningBack(context, spike, new RollbackSends(context, Name), log);
        var users = await turningBack.SignInAsync(Name, UsersPerArm, client, cancellationToken);
        var turnedBack = await turningBack.RunAsync(users, failingOn: null, spike.With(plan.CohortToggle, ToggleSetting.Off), DisableAsync, cancellationToken);

        await context.Target.Faults.ClearAsync(cancellationToken);
        await StageToggleControl.SetAsync(context, lower, cancellationToken);
        var same = await users.CountServedAsync(lower) == users.Count;
        log.Note($"enabled again at {plan.Percent(lower)} %: {(same ? "exactly the users the formula names" : "NOT the users the formula names")}");
        return turnedBack.Result(same, recovered: true, log.Steps);

        async Task<string> DisableAsync()
        {
            await context.Target.Toggles.DisableAsync(plan.CohortToggle, cancellationToken);
            return $"{plan.CohortToggle} disabled for all";
        }
    }
}
