using NBomber.Contracts;
using SecureMessaging.Load.Scenarios.Bff;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>Sends a new message, with a draft saved twice on the way.</summary>
internal class SendVisit(VisitEnvironment environment) : Visit(environment)
{
    protected override bool MeansToSend => true;

    protected override async Task<IResponse> SignedInAsync()
    {
        var (reply, recipient) = await RecipientStepAsync().ConfigureAwait(false);
        if (!reply.IsOk)
            return Tell(VisitSteps.Recipients, reply);

        await ChooseTeamAsync().ConfigureAwait(false);
        return await WriteAsync(recipient!).ConfigureAwait(false);
    }

    /// <summary>From the draft to the answer.</summary>
    protected virtual async Task<IResponse> WriteAsync(Recipient recipient)
    {
        var draftId = await SaveDraftAsync(recipient).ConfigureAwait(false);
        return Tell(VisitSteps.Send, await StepAsync(VisitSteps.Send, () => Bff.SendAsync(Text("sent"), recipient, draftId)).ConfigureAwait(false));
    }

    // The pages go on without recent care teams when the search fails.
    private async Task ChooseTeamAsync()
    {
        if (Flow == Users.Flow.New)
        {
            await StepAsync(VisitSteps.Recent, () => Bff.SearchSentAsync(Now)).ConfigureAwait(false);
            await Think.AboutAsync(ThinkTime.OnRecent).ConfigureAwait(false);
        }

        await Think.AboutAsync(ThinkTime.OnSelect).ConfigureAwait(false);
    }

    // The pages go on without a draft when it cannot be saved.
    private async Task<long?> SaveDraftAsync(Recipient recipient)
    {
        var created = await StepAsync(VisitSteps.DraftCreate, () => Bff.CreateDraftAsync(Text("begun"), recipient.Id)).ConfigureAwait(false);
        await Think.AboutAsync(ThinkTime.Writing).ConfigureAwait(false);
        if (!created.IsOk || created.Number("messageId") is not { } draftId)
            return null;

        await StepAsync(VisitSteps.DraftUpdate, () => Bff.UpdateDraftAsync(draftId, Text("finished"), recipient.Id)).ConfigureAwait(false);
        return draftId;
    }
}
