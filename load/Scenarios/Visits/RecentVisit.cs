using NBomber.Contracts;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>The search of six months of sent messages, from which the new flow makes its recent care teams.</summary>
internal sealed class RecentVisit(VisitEnvironment environment) : Visit(environment)
{
    protected override bool MeansToSend => false;

    protected override async Task<IResponse> SignedInAsync() =>
        End(VisitSteps.Recent, await StepAsync(VisitSteps.Recent, () => Bff.SearchSentAsync(Now)).ConfigureAwait(false));
}
