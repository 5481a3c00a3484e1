using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// High severity as the release plan has it: the new flow's sends to VistA teams fail; the percentage is lowered, the offending commit reverted
/// (the fault is gone: everybody can send again), and the percentage raised again.
/// </summary>
internal sealed class HighRollback(RehearsalContext context, BffClient client)
{
    private const string Name = "rollback-high";
    private const int UsersPerArm = 15;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var log = new RollbackLog("high", context.Progress, context.Time);
        var sends = new RollbackSends(context, Name);
        var turningBack = new TurningBack(context, context.Plan.Rollback.High, sends, log);
        var users = await turningBack.SignInAsync(Name, UsersPerArm, client, cancellationToken);
        var turnedBack = await turningBack.LowerAsync(users, Ehr.Vista, cancellationToken);

        await context.Target.Faults.ClearAsync(cancellationToken);
        var failing = await sends.FailingAsync(users.All, cancellationToken);
        log.Note($"the revert is deployed: {users.Count - failing} of {users.Count} users can send");
        var same = await turningBack.RaiseAsync(users, cancellationToken);
        return turnedBack.Result(same, failing, log.Steps);
    }
}
