using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// What critical and high severity share: sends of the new flow begin to fail, the stage's own rule sees it, the toggle is turned back, and
/// everybody is served so with the draft saved before; later it is raised again.
/// </summary>
/// <param name="context">The rehearsal.</param>
/// <param name="procedure">What the plan wants done.</param>
/// <param name="sends">The messages sent meanwhile.</param>
/// <param name="log">What is told of it.</param>
internal sealed class TurningBack(RehearsalContext context, TurnBackProcedure procedure, RollbackSends sends, RollbackLog log)
{
    private readonly PlannedStage _spike = context.Plan.StageAt(procedure.RehearsedAt)!;
    private readonly TimeSpan _limit = TimeSpan.FromSeconds(procedure.EffectiveWithinSeconds);

    private string Toggle => context.Plan.CohortToggle;

    /// <summary>Sets the stage and signs the users in, each with a draft.</summary>
    public async Task<RollbackUsers> SignInAsync(string rollback, int perArm, BffClient client, CancellationToken cancellationToken)
    {
        log.Doing($"{perArm * 4} users at {procedure.RehearsedAt} %");
        await StageToggleControl.SetAsync(context, _spike, cancellationToken);
        var users = await RollbackUsers.SignInAsync(context, _spike, perArm, rollback, client, cancellationToken);
        log.Note($"{users.Count} users signed in at {procedure.RehearsedAt} %, each with a draft saved");
        return users;
    }

    /// <summary>From the first failing send until everybody is served the setting after.</summary>
    /// <param name="users">Who sends.</param>
    /// <param name="failingOn">The record to which the new flow's sends fail; null: to both.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<TurnedBack> LowerAsync(RollbackUsers users, Ehr? failingOn, CancellationToken cancellationToken)
    {
        await context.Target.Faults.OrderAsync(Ehr.Vista, CohortFault.Refusing("message-create", procedure.RehearsedAt, failingOn), cancellationToken);
        log.Begin();
        log.Doing($"the new flow's sends{(failingOn is { } ehr ? $" to {ehr}" : "")} fail; waiting for the rule to see it");
        var seen = await new SpikeDetection(context, _spike, users, sends).RunAsync(cancellationToken);
        var detected = log.Note(seen.Sentence);

        var lowered = _spike.With(Toggle, procedure.LoweredTo);
        await (procedure.LoweredTo.IsBoolean ? context.Target.Toggles.DisableAsync(Toggle, cancellationToken) : SetPercentageAsync(lowered, cancellationToken));
        var decided = log.Note(procedure.LoweredTo.IsBoolean ? $"{Toggle} disabled for all" : $"{Toggle} set to {procedure.LoweredTo}");
        var served = await users.UntilServedAsync(lowered, _limit, context.Time, cancellationToken);
        var effective = log.Note($"{served} of {users.Count} users are served what {procedure.LoweredTo} gives them");
        var drafts = await users.DraftsIntactAsync();
        log.Note($"{drafts} of {users.Count} drafts are there and unchanged");
        return new(procedure.RehearsedAt, users.Count, seen, detected, decided, effective, served, drafts, procedure.EffectiveWithinSeconds);
    }

    /// <summary>Raises the percentage once the fault is gone.</summary>
    /// <returns>Whether the users on the new flow again are those the formula names.</returns>
    public async Task<bool> RaiseAsync(RollbackUsers users, CancellationToken cancellationToken)
    {
        var raised = _spike.With(Toggle, ToggleSetting.At(procedure.RaisedTo));
        // Disabling erased the allow-list.
        await (procedure.LoweredTo.IsBoolean ? StageToggleControl.SetAsync(context, raised, cancellationToken) : SetPercentageAsync(raised, cancellationToken));
        var same = await users.UntilServedAsync(raised, _limit, context.Time, cancellationToken) == users.Count;
        log.Note($"{Toggle} enabled again at {procedure.RaisedTo} %: {(same ? "exactly the users the formula names" : "NOT the users the formula names")}");
        return same;
    }

    // The percentage alone: clearing the toggle first would turn everybody out for a moment, and the allow-list for good.
    private Task SetPercentageAsync(PlannedStage stage, CancellationToken cancellationToken) =>
        context.Target.Toggles.SetPercentageOfActorsAsync(Toggle, Percentage.Parse(stage.Toggles[Toggle].Text), cancellationToken);
}
