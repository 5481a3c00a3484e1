using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Care teams you recently sent messages to" (new-message-flow.md §4.2).</summary>
public sealed class RecentCareTeamsPage(Visit visit) : MessagingPage<RecentCareTeamsPage>(visit)
{
    /// <summary>The group of choices.</summary>
    public ILocator Group => Tab.GetByTestId("recent-care-teams-radio-group");

    /// <summary>All choices.</summary>
    public ILocator Options => Group.Locator("va-radio-option");

    /// <summary>"A different care team", after at most four teams.</summary>
    public ILocator DifferentTeam => Group.Locator("va-radio-option[value=other]");

    /// <summary>The collapsed note about emergencies.</summary>
    public ILocator EmergencyNote => Tab.GetByTestId("emergency-use-only-expandable");

    /// <summary>Continue.</summary>
    public ILocator Continue => Button("recent-care-teams-continue-button");

    protected override string Route => Routes.Recent;

    protected override string HeadingText => "Care teams you recently sent messages to";

    protected override string Title => "Recently Messaged Care Teams - Start Message | Veterans Affairs";

    /// <summary>Chooses a team and continues.</summary>
    public async Task<StartMessagePage> ContinueWithAsync(TriageTeam team)
    {
        await ChooseAsync(Choice(team));
        await Continue.ClickAsync();
        return await new StartMessagePage(Visit).ArriveAsync();
    }

    /// <summary>Chooses "A different care team" and continues.</summary>
    public async Task<SelectCareTeamPage> ContinueWithAnotherAsync()
    {
        await ChooseAsync(DifferentTeam);
        await Continue.ClickAsync();
        return await new SelectCareTeamPage(Visit).ArriveAsync();
    }

    /// <summary>The choice of a team; absent when the team is not among the recent ones.</summary>
    public ILocator Choice(TriageTeam team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return Group.Locator($"va-radio-option[value='{team.Id}']");
    }

    /// <summary>Chooses without continuing.</summary>
    public static Task ChooseAsync(ILocator choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Locator("label").First.ClickAsync();
    }
}
