using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Can’t find your care team?" (new-message-flow.md §4.4).</summary>
public sealed class CareTeamHelpPage(Visit visit) : MessagingPage<CareTeamHelpPage>(visit)
{
    /// <summary>Not shown to a user whose facilities are all on Oracle Health.</summary>
    public ILocator ContactListLink => Tab.GetByTestId("update-contact-list-link");

    /// <summary>Shown to users with a facility on Oracle Health.</summary>
    public ILocator NameChangeLink => Tab.GetByTestId("name-change-link");

    protected override string Route => Routes.CareTeamHelp;

    protected override string HeadingText => "Can’t find your care team?";

    protected override string Title => "Care Team Help - Start Message | Veterans Affairs";

    /// <summary>The "Back" button at the end of the page.</summary>
    public async Task<SelectCareTeamPage> ReturnAsync()
    {
        await Tab.GetByRole(AriaRole.Button, new() { Name = "Back", Exact = true }).ClickAsync();
        return await new SelectCareTeamPage(Visit).ArriveAsync();
    }
}
