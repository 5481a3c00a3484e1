using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// What critical and high severity share: sends of the new flow begin to fail, the stage's own rule sees it, the toggle is turned back, and
/// everybody is served so with the draft saved before.
/// </summary>
/// <param name="context">The rehearsal.</param>
/// <param name="spike">The stage it happens at.</param>
/// <param name="sends">The messages sent meanwhile.</param>
/// <param name="log">What is told of it.</param>
internal sealed class TurningBack(RehearsalContext context, PlannedStage spike, RollbackSends sends, RollbackLog log)
{
    private double Percent => context.Plan.Percent(spike);

    /// <summary>Sets the stage and signs the users in, each with a draft.</summary>
    public async Task<RollbackUsers> SignInAsync(string rollback, int perArm, BffClient client, CancellationToken cancellationToken)
    {
        log.Doing($"{perArm * 4} users at {Percent} %");
        await StageToggleControl.SetAsync(context, spike, cancellationToken);
        var users = await RollbackUsers.SignInAsync(context, spike, perArm, rollback, client, cancellationToken);
        log.Note($"{users.Count} users signed in at {Percent} %, each with a draft saved");
        return users;
    }

    /// <summary>From the first failing send until everybody is served the setting after.</summary>
    /// <param name="users">Who sends.</param>
    /// <param name="failingOn">The record to which the new flow's sends fail; null: to both.</param>
    /// <param name="after">The toggles after turning back.</param>
    /// <param name="turnBackAsync">Turns back; says what it did.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<TurnedBack> RunAsync(
        RollbackUsers users, Ehr? failingOn, PlannedStage after, Func<Task<string>> turnBackAsync, CancellationToken cancellationToken)
    {
        await context.Target.Faults.OrderAsync(Ehr.Vista, CohortFault.Refusing("message-create", Percent, failingOn), cancellationToken);
        log.Begin();
        log.Doing($"the new flow's sends{(failingOn is { } ehr ? $" to {ehr}" : "")} fail; waiting for the rule to see it");
        var seen = await new SpikeDetection(context, spike, users, sends).RunAsync(cancellationToken);
        var detected = log.Note(seen.Sentence);

        var decided = log.Note(await turnBackAsync());
        var served = await users.UntilServedAsync(after, context.Time, cancellationToken);
        var effective = log.Note($"{served} of {users.Count} users are served what {after.Toggles[context.Plan.CohortToggle]} gives them");
        var drafts = await users.DraftsIntactAsync();
        log.Note($"{drafts} of {users.Count} drafts are there and unchanged");
        return new(Percent, users.Count, seen, detected, decided, effective, served, drafts);
    }
}
