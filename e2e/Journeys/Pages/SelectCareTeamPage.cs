using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Select care team" (new-message-flow.md §4.3).</summary>
public sealed class SelectCareTeamPage(Visit visit) : MessagingPage<SelectCareTeamPage>(visit)
{
    public const string HelpLinkText = "Learn what to do if you can’t find your care team";
    public const string ContactListLinkText = "Update your contact list";

    /// <summary>Radio buttons, for two to five systems.</summary>
    public ILocator SystemRadios => Tab.Locator("va-radio-option[name=va-health-care-system]");

    /// <summary>A list, for six systems and more.</summary>
    public ILocator SystemSelect => Tab.GetByTestId("care-system-select");

    /// <summary>The box to find a team in.</summary>
    public ILocator TeamBox => Tab.GetByTestId("compose-recipient-combobox");

    /// <summary>What is typed in the box.</summary>
    public ILocator TeamInput => TeamBox.Locator("input[role=combobox], input").First;

    /// <summary>The teams the box offers, once opened.</summary>
    public ILocator TeamOptions => TeamBox.Locator("li[role=option]");

    public ILocator HelpLink => Link(HelpLinkText);

    public ILocator ContactListLink => Link(ContactListLinkText);

    /// <summary>Says which facilities are on their way to Oracle Health.</summary>
    public ILocator CutoverAlert => Tab.GetByTestId("cerner-facilities-transition-alert-error-phase");

    /// <summary>Says why a team's name may be another; only for users with a facility on Oracle Health.</summary>
    public ILocator NamesAlert => Tab.GetByTestId("care-team-names-alert");

    /// <summary>The groups the box sorts teams into, once opened; only with <c>recipient_opt_groups</c>.</summary>
    public ILocator TeamGroups => TeamBox.Locator("li[role=group]");

    /// <summary>Continue.</summary>
    public ILocator Continue => Button("continue-button");

    protected override string Route => Routes.SelectCareTeam;

    protected override string HeadingText => "Select care team";

    protected override string Title => "Select Care Team - Start Message | Veterans Affairs";

    /// <summary>The radio button of a facility's system.</summary>
    public ILocator SystemRadio(Facility facility) => Tab.GetByTestId($"care-system-{ServedStation(facility)}");

    /// <summary>Chooses a system by its radio button.</summary>
    public Task ChooseSystemAsync(Facility facility) => SystemRadio(facility).Locator("label").First.ClickAsync();

    /// <summary>Chooses a system from the list.</summary>
    public Task ChooseSystemFromListAsync(Facility facility) => SystemSelect.Locator("select").SelectOptionAsync(ServedStation(facility));

    /// <summary>Types a team's name and picks it from the list.</summary>
    public async Task ChooseTeamAsync(string team)
    {
        await TeamInput.FillAsync(team);
        // In groups a team written to of late is listed with its system behind it, "Team (System)"; another team's own name may end like that.
        var named = TeamOptions.Filter(new() { HasTextRegex = new Regex($@"^\s*{Regex.Escape(team)}\s*$") });
        var withSystem = TeamOptions.Filter(new() { HasTextRegex = new Regex($@"^\s*{Regex.Escape(team)} \(.+\)\s*$") });
        await named.Or(withSystem).First.WaitForAsync();
        var option = (await named.CountAsync() > 0 ? named : withSystem).First;
        var listed = (await option.TextContentAsync())!.Trim();
        await option.ClickAsync();
        await Assertions.Expect(TeamInput).ToHaveValueAsync(listed);
    }

    /// <summary>The names in the opened box, once there are as many as there should be.</summary>
    public async Task<IReadOnlyList<string>> TeamsOfferedAsync(int count)
    {
        await Assertions.Expect(TeamOptions).ToHaveCountAsync(count);
        return [.. (await TeamOptions.AllTextContentsAsync()).Select(name => name.Trim())];
    }

    /// <summary>Picks a team and continues to the form.</summary>
    public async Task<StartMessagePage> ContinueWithAsync(string team)
    {
        await ChooseTeamAsync(team);
        return await ContinueToFormAsync();
    }

    /// <summary>Continues to the form with what is chosen.</summary>
    public async Task<StartMessagePage> ContinueToFormAsync()
    {
        await Continue.ClickAsync();
        return await new StartMessagePage(Visit).ArriveAsync();
    }

    /// <summary>Continues to the editor, when the draft has been saved.</summary>
    public async Task<EditDraftPage> ContinueToSavedFormAsync()
    {
        await Continue.ClickAsync();
        return await new EditDraftPage(Visit).ArriveAsync();
    }

    /// <summary>Follows the help link.</summary>
    public async Task<CareTeamHelpPage> OpenHelpAsync()
    {
        await HelpLink.ClickAsync();
        return await new CareTeamHelpPage(Visit).ArriveAsync();
    }

    /// <summary>Follows "Update your contact list".</summary>
    public async Task<ContactListPage> OpenContactListAsync()
    {
        await ContactListLink.ClickAsync();
        return await new ContactListPage(Visit).ArriveAsync();
    }

    /// <summary>Expects the radio button of a system to be the one chosen.</summary>
    public Task ExpectSystemAsync(Facility facility) => Assertions.Expect(SystemRadio(facility).Locator("input")).ToBeCheckedAsync();

    /// <summary>Expects the box to be in error, with the focus in it.</summary>
    public async Task ExpectTeamMissingAsync()
    {
        await Assertions.Expect(TeamBox).ToHaveAttributeAsync("error", "Select a care team");
        await Assertions.Expect(TeamInput).ToBeFocusedAsync();
    }

    // Northern California is served under another number than its own (my_health/facilities_helper.rb).
    private static string ServedStation(Facility facility)
    {
        ArgumentNullException.ThrowIfNull(facility);
        return facility.StationNumber == "612" ? "612A4" : facility.StationNumber;
    }
}
