using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Runtime.Reconciliation;
using SecureMessaging.Runtime.Targets;
using ReportFlow = SecureMessaging.Rollout.Report.Results.Flow;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>Users send one after another until the stage's own rule calls for a rollback: how long that takes is the time to detect.</summary>
internal sealed class SpikeDetection(RehearsalContext context, PlannedStage stage, DrillUsers users)
{
    public async Task<SpikeSeen> RunAsync(CancellationToken cancellationToken)
    {
        var judge = new StageJudge(context.Plan.Rule);
        var sends = new List<SendOutcome>();
        foreach (var user in users.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sends.Add(await SendAsync(user));
            var evidence = StageEvidenceOf.Sends(stage.Name, context.Plan.Percent(stage), sends, context.Plan.Rule.Latency, AssignmentEvidence.NotChecked);
            var verdict = judge.Judge(evidence with { Looks = new(Planned: 1, IsFinal: false) }, stage.Criteria!);
            if (verdict.Outcome == StageOutcome.Rollback)
                return new(true, Failed(sends), $"after {sends.Count} sends: {verdict.Reasons[0]}");
        }

        return new(false, Failed(sends), $"after {sends.Count} sends the rule had not called for a rollback");
    }

    private static int Failed(List<SendOutcome> sends) => sends.Count(send => !send.Succeeded);

    private async Task<SendOutcome> SendAsync(DrillUser user)
    {
        var key = new JoinKey(context.KeyPrefix("rollback-drill"), user.User.Index, 1);
        var started = context.Time.GetTimestamp();
        var reply = await user.Bff.SendAsync(new("OTHER", "During the spike", $"Sent during the spike {key.Tag}"), user.Recipient, draftId: null);
        var told = reply.IsOk ? Told.Sent : reply.TimedOut ? Told.TimedOut : Told.Failed;
        var ehr = EhrName.Parse(user.User.Arm.Ehr);
        return new(
            user.User.Index,
            user.User.Arm.Flow == Flow.New ? ReportFlow.New : ReportFlow.Base,
            ehr,
            user.User.Platform,
            context.Time.GetUtcNow(),
            reply.CodeOrStatus,
            context.Time.GetElapsedTime(started).TotalMilliseconds,
            "send",
            // What became of it is not asked here: the drill is about seeing and turning back.
            new(new ToldSend(key.ToString(), user.User.Arm.Flow, ehr, user.Recipient.Id, told), reply.IsOk ? Delivered.Once : Delivered.Never));
    }
}
