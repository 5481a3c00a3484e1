using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Only use messages for non-urgent needs" (new-message-flow.md §4.1): a link in the new flow, a button in the legacy one.</summary>
public sealed class InterstitialPage(Visit visit, string route = Routes.NewMessage) : MessagingPage<InterstitialPage>(visit)
{
    /// <summary>Continue, in the new flow.</summary>
    public ILocator ContinueLink => Tab.GetByTestId("start-message-link");

    /// <summary>Continue, in the legacy flow.</summary>
    public ILocator ContinueButton => Tab.GetByTestId("continue-button");

    /// <summary>For whoever is in crisis.</summary>
    public ILocator CrisisLine => Tab.GetByRole(AriaRole.Button, new() { Name = "Connect with the Veterans Crisis Line" });

    /// <summary>The numbers to call.</summary>
    public ILocator CrisisLineDialog => Tab.Locator("va-crisis-line-modal").GetByRole(AriaRole.Dialog);

    protected override string Route => route;

    protected override string HeadingText => "Only use messages for non-urgent needs";

    protected override string Title => "Only Use Messages For Non-Urgent Needs | Veterans Affairs";

    /// <summary>Continue, once the search for recent care teams has been answered: the link turns towards them then.</summary>
    public async Task<RecentCareTeamsPage> ContinueToRecentAsync()
    {
        await ExpectTowardsRecentAsync();
        await LinkTarget.ClickAsync();
        return await new RecentCareTeamsPage(Visit).ArriveAsync();
    }

    /// <summary>Expects the link to have turned towards the recent care teams.</summary>
    public Task ExpectTowardsRecentAsync() => Assertions.Expect(LinkTarget).ToHaveAttributeAsync("href", new Regex("/recent/?$"));

    /// <summary>Continue, for a user who is shown no recent care teams.</summary>
    public async Task<SelectCareTeamPage> ContinueToSelectAsync()
    {
        await LinkTarget.ClickAsync();
        return await new SelectCareTeamPage(Visit).ArriveAsync();
    }

    /// <summary>Continue without waiting for anything: what a hurried user does.</summary>
    public Task ContinueAtOnceAsync() => LinkTarget.ClickAsync();

    /// <summary>Continue to the legacy form, which takes this page's place.</summary>
    public async Task<LegacyFormPage> ContinueToLegacyFormAsync()
    {
        await Button("continue-button").ClickAsync();
        return await new LegacyFormPage(Visit).ArriveAsync();
    }

    private ILocator LinkTarget => ContinueLink.Locator("a");
}
