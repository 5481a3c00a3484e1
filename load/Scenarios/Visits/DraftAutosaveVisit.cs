using NBomber.Contracts;
using SecureMessaging.Load.Scenarios.Bff;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>Writes without sending: the pages save the draft some seconds after each burst of typing; at last the user throws it away.</summary>
internal sealed class DraftAutosaveVisit(VisitEnvironment environment) : SendVisit(environment)
{
    // Two to four saves a message are assumed (release-plan-and-volumes.md, section 5).
    private const int Saves = 3;

    protected override bool MeansToSend => false;

    protected override async Task<IResponse> WriteAsync(Recipient recipient)
    {
        await Think.ExactlyAsync(ThinkTime.Debounce).ConfigureAwait(false);
        var reply = await StepAsync(VisitSteps.DraftCreate, () => Bff.CreateDraftAsync(Text("saved 1 time"), recipient.Id)).ConfigureAwait(false);
        if (!reply.IsOk || reply.Number("messageId") is not { } draftId)
            return End(VisitSteps.DraftCreate, reply);

        for (var save = 2; save <= Saves; save++)
        {
            await Think.ExactlyAsync(ThinkTime.Debounce).ConfigureAwait(false);
            var text = Text($"saved {save} times");
            reply = await StepAsync(VisitSteps.DraftUpdate, () => Bff.UpdateDraftAsync(draftId, text, recipient.Id)).ConfigureAwait(false);
            if (!reply.IsOk)
                return End(VisitSteps.DraftUpdate, reply);
        }

        return End(VisitSteps.DraftDelete, await StepAsync(VisitSteps.DraftDelete, () => Bff.DeleteMessageAsync(draftId)).ConfigureAwait(false));
    }
}
