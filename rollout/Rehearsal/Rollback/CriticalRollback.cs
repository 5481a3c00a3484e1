using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Critical severity as the release plan has it: sends of the new flow begin to fail; the stage's own rule sees it, the toggle is disabled for
/// all, every user is back on the legacy form, drafts are intact; then the fault is gone and the toggle enabled again at a lower percentage,
/// for the same users as before.
/// </summary>
internal sealed class CriticalRollback(RehearsalContext context, BffClient client)
{
    private const string Name = "rollback-critical";
    private const int UsersPerArm = 10;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var log = new RollbackLog("critical", context.Progress, context.Time);
        var turningBack = new TurningBack(context, context.Plan.Rollback.Critical, new RollbackSends(context, Name), log);
        var users = await turningBack.SignInAsync(Name, UsersPerArm, client, cancellationToken);
        var turnedBack = await turningBack.LowerAsync(users, failingOn: null, cancellationToken);

        await context.Target.Faults.ClearAsync(cancellationToken);
        var same = await turningBack.RaiseAsync(users, cancellationToken);
        return turnedBack.Result(same, stillFailing: 0, log.Steps);
    }
}
