using System.Collections.Concurrent;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Runtime.Reconciliation;
using SecureMessaging.Runtime.Targets;
using ReportFlow = SecureMessaging.Rollout.Report.Results.Flow;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>Sends one message for a user of a rollback. What became of it is not asked here: a rollback is about seeing and turning back.</summary>
internal sealed class RollbackSends(RehearsalContext context, string rollback)
{
    // Sends to Oracle Health wait for its status: one after another they would take minutes.
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<long, int> _numbers = [];

    /// <summary>What the user was told.</summary>
    public async Task<SendOutcome> SendAsync(RollbackUser user)
    {
        var number = _numbers.AddOrUpdate(user.User.Index, 1, (_, last) => last + 1);
        var key = new JoinKey(context.KeyPrefix(rollback), user.User.Index, number);
        var started = context.Time.GetTimestamp();
        var reply = await user.Bff.SendAsync(new("OTHER", "During the drill", $"Sent during the rollback drill {key.Tag}"), user.Recipient, draftId: null);
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
            new(new ToldSend(key.ToString(), user.User.Arm.Flow, ehr, user.Recipient.Id, told), reply.IsOk ? Delivered.Once : Delivered.Never));
    }

    /// <summary>How many of these users cannot send.</summary>
    public async Task<int> FailingAsync(IEnumerable<RollbackUser> users, CancellationToken cancellationToken)
    {
        var failing = 0;
        await Parallel.ForEachAsync(users, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (user, _) =>
        {
            if (!(await SendAsync(user)).Succeeded)
                Interlocked.Increment(ref failing);
        });
        return failing;
    }
}
