using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>One user's visit: from sign-in to what the user was told of the message.</summary>
internal sealed class SendVisit(IScenarioContext context, LoadUser user, BffUser bff, JoinKey key, ToggleChecks toggles, IEventRecorder events, TimeProvider time)
{
    private string _flow = user.Arm.Flow;
    private long _stepStarted;

    public async Task<IResponse> RunAsync()
    {
        Label();
        var reply = await StepAsync(SendSteps.SignIn, () => bff.SignInAsync(user.Index));
        if (!reply.IsOk)
            return Tell(SendSteps.SignIn, reply);

        reply = await StepAsync(SendSteps.Toggles, bff.TogglesAsync);
        if (!reply.IsOk)
            return Tell(SendSteps.Toggles, reply);
        TakeFlow(reply);

        reply = await StepAsync(SendSteps.Recipients, RecipientsAsync);
        if (!reply.IsOk)
            return Tell(SendSteps.Recipients, reply);
        var recipient = Recipient.Find(reply, user.Recipient.Id)!;

        // The pages go on without recent care teams when the search fails, and without a draft when it cannot be saved.
        if (_flow == Flow.New)
            await StepAsync(SendSteps.Recent, () => bff.SearchSentAsync(time.GetUtcNow()));
        var draftId = await SaveDraftAsync(recipient);
        reply = await StepAsync(SendSteps.Send, () => bff.SendAsync(Text("sent"), recipient, draftId));
        return Tell(SendSteps.Send, reply);
    }

    private async Task<BffReply> RecipientsAsync()
    {
        var reply = await bff.RecipientsAsync();
        return (reply.IsOk, Recipient.Find(reply, user.Recipient.Id)) switch
        {
            (false, _) => reply,
            (true, null) => reply with { Status = 0, Code = "recipient_missing" },
            (true, { Blocked: true }) => reply with { Status = 0, Code = "recipient_blocked" },
            _ => reply,
        };
    }

    private async Task<long?> SaveDraftAsync(Recipient recipient)
    {
        var created = await StepAsync(SendSteps.DraftCreate, () => bff.CreateDraftAsync(Text("begun"), recipient.Id));
        if (!created.IsOk || created.Number("messageId") is not { } draftId)
            return null;

        await StepAsync(SendSteps.DraftUpdate, () => bff.UpdateDraftAsync(draftId, Text("finished"), recipient.Id));
        return draftId;
    }

    private async Task<BffReply> StepAsync(string name, Func<Task<BffReply>> call)
    {
        _stepStarted = time.GetTimestamp();
        var response = await Step.Run(name, context, async () =>
        {
            var reply = await call();
            return reply.IsOk
                ? Response.Ok(payload: reply, statusCode: $"{reply.Status}", sizeBytes: reply.Bytes)
                : Response.Fail(payload: reply, statusCode: reply.CodeOrStatus, message: $"HTTP {reply.Status}", sizeBytes: reply.Bytes);
        });
        return response.Payload.IsSome() ? response.Payload.Value : new(0, response.StatusCode, null, 0);
    }

    private void TakeFlow(BffReply reply)
    {
        var served = ServedToggles.Read(reply, user.Toggles.Keys);
        toggles.Compare(user, served);
        _flow = Flow.Of(served.GetValueOrDefault(SecureMessagingToggles.CuratedListFlow));
        Label();
    }

    // Under the NBomber package there is no scope, and its figures are not split.
    private void Label()
    {
        if (IterationScope.Current is { } scope)
            scope.Labels = new Labels(_flow, user.Arm.Ehr, user.Platform);
    }

    private Response<object> Tell(string step, BffReply reply)
    {
        var service = time.GetElapsedTime(_stepStarted);
        var lateness = IterationScope.Current?.Lateness ?? TimeSpan.Zero;
        var told = reply.IsOk ? ToldName.Sent : reply.TimedOut ? ToldName.TimedOut : ToldName.Failed;
        events.Record(new(
            time.GetUtcNow(), user.Index, key.ToString(), _flow, user.Arm.Ehr, user.Platform, step, told, reply.Status, reply.IsOk ? "" : reply.CodeOrStatus,
            Ms(service + lateness), Ms(service), Ms(lateness), user.Recipient.Id, reply.Number("messageId")));
        return reply.IsOk ? Response.Ok() : Response.Fail(statusCode: $"{step}:{reply.CodeOrStatus}");
    }

    // The key is what joins the message with the ledgers; the rest is plainly synthetic.
    private MessageText Text(string state) => new("OTHER", $"Synthetic load message {key.User}", $"{key.Tag} Synthetic message of a load run, {state}.");

    private static double Ms(TimeSpan span) => Math.Round(span.TotalMilliseconds, 3);
}
