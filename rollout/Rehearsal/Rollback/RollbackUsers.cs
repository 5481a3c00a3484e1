using System.Text.Json;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>The users of a rollback: some inside the percentage and some outside, at each record.</summary>
internal sealed class RollbackUsers(IReadOnlyList<RollbackUser> users)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(200);

    /// <summary>How many.</summary>
    public int Count => users.Count;

    /// <summary>All of them.</summary>
    public IReadOnlyList<RollbackUser> All => users;

    /// <summary>Finds users by the formula, signs them in and saves a draft for each.</summary>
    /// <exception cref="RollbackUserException">A user cannot sign in or save: the rollback cannot be rehearsed.</exception>
    public static async Task<RollbackUsers> SignInAsync(RehearsalContext context, PlannedStage stage, int perArm, string rollback, BffClient client, CancellationToken cancellationToken)
    {
        var finder = new UserFinder(context.Target.Population, StageToggleControl.Load(stage), context.SeedOf(0), rollback);
        var drawn = finder.ByQuota([.. from ehr in EhrName.All from flow in new[] { Flow.New, Flow.Base } select new Quota(flow, ehr, perArm)]);
        var signedIn = new List<RollbackUser>();
        foreach (var user in drawn)
            signedIn.Add(await SignInAsync(context, user, rollback, client, cancellationToken));
        return new(signedIn);
    }

    /// <summary>Users who are served what the formula gives at a stage.</summary>
    public async Task<int> CountServedAsync(PlannedStage stage)
    {
        var count = 0;
        foreach (var user in users)
        {
            // What was not answered is not "all off", which is just what a rollback waits for.
            if (await user.Bff.TogglesAsync() is not { IsOk: true } reply)
                continue;

            var served = ServedToggles.Read(reply, stage.Toggles.Keys);
            count += stage.Toggles.Keys.All(toggle => served[toggle] == StageToggleControl.Expected(stage, toggle, user.Actor)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Asks until all are served so, or the limit is over.</summary>
    /// <returns>How many are.</returns>
    public async Task<int> UntilServedAsync(PlannedStage stage, TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            var there = await CountServedAsync(stage);
            if (there == Count || time.GetElapsedTime(start) > limit)
                return there;

            await Task.Delay(AskAgain, time, cancellationToken);
        }
    }

    /// <summary>Users whose attempt to save another draft is refused.</summary>
    public async Task<int> CountUnsavedAsync()
    {
        var unsaved = 0;
        foreach (var user in users)
            unsaved += (await user.Bff.CreateDraftAsync(user.Draft, user.Recipient.Id)).IsOk ? 0 : 1;
        return unsaved;
    }

    /// <summary>Drafts that can be read and say what was saved.</summary>
    public async Task<int> DraftsIntactAsync()
    {
        var intact = 0;
        foreach (var user in users)
        {
            var reply = await user.Bff.MessageAsync(user.DraftId);
            if (reply.Attributes is { } draft && Says(draft, "subject", user.Draft.Subject) && Says(draft, "body", user.Draft.Body))
                intact++;
        }

        return intact;
    }

    private static bool Says(JsonElement draft, string field, string text) => draft.TryGetProperty(field, out var value) && value.GetString()?.Trim() == text.Trim();

    private static async Task<RollbackUser> SignInAsync(RehearsalContext context, LoadUser user, string rollback, BffClient client, CancellationToken cancellationToken)
    {
        var bff = new BffUser(client.NewSession(), cancellationToken);
        BffReply Require(BffReply reply, string act) =>
            reply.IsOk ? reply : throw new RollbackUserException($"user {user.Index} could not {act} before the rollback: {reply.CodeOrStatus}");

        Require(await bff.SignInAsync(user.Index), "sign in");
        var recipients = Require(await bff.RecipientsAsync(), "list care teams");
        var recipient = Recipient.Find(recipients, user.Recipient.Id)
                        ?? throw new RollbackUserException($"care team {user.Recipient.Id} of user {user.Index} is not listed");
        var key = new JoinKey(context.KeyPrefix(rollback), user.Index, 0);
        var text = new MessageText("OTHER", $"Draft before the rollback {user.Index}", $"Kept through the rollback {key.Tag}");
        var draft = Require(await bff.CreateDraftAsync(text, recipient.Id), "save a draft").Number("messageId")
                    ?? throw new RollbackUserException($"the draft of user {user.Index} was saved without a number");
        return new(user, context.Target.Population.Veteran(user.Index).ActorId, bff, recipient, draft, text);
    }
}
