using NBomber.Contracts;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>Opens the app and no more: the list of recipients, cold, since each visit is another user's.</summary>
internal sealed class RecipientsVisit(VisitEnvironment environment) : Visit(environment)
{
    protected override bool MeansToSend => false;

    protected override async Task<IResponse> SignedInAsync() => End(VisitSteps.Recipients, (await RecipientStepAsync().ConfigureAwait(false)).Reply);
}
