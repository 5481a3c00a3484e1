using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// High severity as the release plan has it: at 50 % the new flow's sends to VistA teams fail; the percentage is lowered to 25, the offending
/// commit reverted (the fault is gone: everybody can send again), and the percentage raised to 50 for the same users as before.
/// </summary>
internal sealed class HighRollback(RehearsalContext context, BffClient client)
{
    private const string Name = "rollback-high";
    private const int UsersPerArm = 15;

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var plan = context.Plan;
        var raised = plan.Stage(PlannedStageNames.HalfOfTheUsers);
        var lowered = raised.With(plan.CohortToggle, ToggleSetting.At(plan.Percent(plan.Stage("B"))));
        var log = new RollbackLog("high", context.Progress, context.Time);
        var sends = new RollbackSends(context, Name);
        var turningBack = new TurningBack(context, raised, sends, log);
        var users = await turningBack.SignInAsync(Name, UsersPerArm, client, cancellationToken);
        var turnedBack = await turningBack.RunAsync(users, Ehr.Vista, lowered, () => SetAsync(lowered, cancellationToken), cancellationToken);

        await context.Target.Faults.ClearAsync(cancellationToken);
        var failing = await sends.FailingAsync(users.All, cancellationToken);
        log.Note($"the revert is deployed: {users.Count - failing} of {users.Count} users can send");

        log.Note(await SetAsync(raised, cancellationToken));
        var same = await users.UntilServedAsync(raised, context.Time, cancellationToken) == users.Count;
        log.Note(same ? "exactly the users the formula names, as before" : "NOT the users the formula names");
        return turnedBack.Result(same, recovered: failing == 0, log.Steps);
    }

    // The percentage alone: clearing the toggle first would turn everybody out for a moment, and the allow-list for good.
    private async Task<string> SetAsync(PlannedStage stage, CancellationToken cancellationToken)
    {
        await context.Target.Toggles.SetPercentageOfActorsAsync(context.Plan.CohortToggle, Percentage.Parse(stage.Toggles[context.Plan.CohortToggle].Text), cancellationToken);
        return $"{context.Plan.CohortToggle} set to {stage.Toggles[context.Plan.CohortToggle]}";
    }
}
