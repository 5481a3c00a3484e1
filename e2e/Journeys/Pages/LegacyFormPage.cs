using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Start a new message": the form of the legacy flow, with the team in a list (new-message-flow.md §8).</summary>
public sealed class LegacyFormPage(Visit visit) : ComposePage<LegacyFormPage>(visit)
{
    /// <summary>"To".</summary>
    public ILocator Team => Tab.GetByTestId("compose-recipient-select").Locator("select");

    protected override string Route => Routes.NewMessage;

    protected override string HeadingText => "Start a new message";

    /// <summary>Chooses a team by its id.</summary>
    public async Task<LegacyFormPage> ChooseTeamAsync(int teamId)
    {
        await Team.SelectOptionAsync($"{teamId}");
        return this;
    }
}
