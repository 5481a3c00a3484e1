using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>Users send one after another until the stage's own rule calls for a rollback: how long that takes is the time to detect.</summary>
internal sealed class SpikeDetection(RehearsalContext context, PlannedStage stage, RollbackUsers users, RollbackSends messages)
{
    public async Task<SpikeSeen> RunAsync(CancellationToken cancellationToken)
    {
        var sends = new List<SendOutcome>();
        foreach (var user in users.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sends.Add(await messages.SendAsync(user));
            var verdict = Judge(context.Plan, stage, sends);
            if (verdict.Outcome == StageOutcome.Rollback)
                return new(true, Failed(sends), $"after {sends.Count} sends: {verdict.Reasons[0]}");
        }

        return new(false, Failed(sends), $"after {sends.Count} sends the rule had not called for a rollback");
    }

    /// <summary>The stage's own rule, of failures alone: sends that chance made slower are not the spike that was ordered.</summary>
    internal static StageVerdict Judge(ReleasePlan plan, PlannedStage stage, IReadOnlyCollection<SendOutcome> sends)
    {
        var evidence = StageEvidenceOf.Sends(stage.Name, plan.Percent(stage), sends, plan.Rule.Latency, AssignmentEvidence.NotChecked);
        return new StageJudge(plan.Rule).Judge(evidence.WithoutLatencies() with { Looks = new(Planned: 1, IsFinal: false) }, stage.Criteria!);
    }

    private static int Failed(List<SendOutcome> sends) => sends.Count(send => !send.Succeeded);
}
