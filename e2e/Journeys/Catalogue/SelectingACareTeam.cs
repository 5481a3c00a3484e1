using System.Text.RegularExpressions;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The page "Select care team" (new-message-flow.md §4.3).</summary>
public sealed class SelectingACareTeam : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("Five systems are five radio buttons, with both links below", UserWanted.Inside("five-systems"), "1", "+systems-5") { Walk = FiveSystemsAsync },
        new("One system is no question", UserWanted.Inside("vista-single"), "+systems-1") { Walk = OneSystemAsync },
        new("Two systems are two radio buttons", UserWanted.Inside("hybrid"), "+systems-2") { Walk = journey => ShowsRadiosAsync(journey, 2) },
        new("Six systems are a list, sorted by name", UserWanted.Inside("hybrid-six-systems"), "+systems-6") { Walk = SixSystemsAsync },
        new("System, team, Continue: the form names both", UserWanted.Inside("five-systems"), "2") { Walk = SystemThenTeamAsync },
        new("A team alone is enough: its system is filled in", UserWanted.Inside("hybrid"), "8") { Walk = TeamMovesTheSystemAsync },
        new("Another system clears the team", UserWanted.Inside("hybrid"), "8") { Walk = SystemClearsTheTeamAsync },
        new("Continue with nothing chosen says so and leads there", UserWanted.Inside("hybrid"), "2") { Walk = NothingChosenAsync },
        new("Odd team names: signs first, markup shown as text, all of them offered", UserWanted.Inside("odd-names"), "2", "27") { Walk = OddNamesAsync },
        new("In groups the recent teams come first, then each system's", UserWanted.Inside("hybrid"), "+grouped-teams") { Needs = Capabilities.Toggles, Walk = GroupsAsync },
        new("The alert about other names can be dismissed, and stays away", UserWanted.Inside("hybrid"), "29") { Walk = DismissNamesAlertAsync },
        new("The alert about other names is shown three times", UserWanted.Inside("oh-multi"), "29") { Walk = NamesAlertThreeTimesAsync },
        new("Without Oracle Health there is no alert about other names", UserWanted.Inside("vista-multi"), "29") { Walk = NoNamesAlertAsync },
        new("One of four hundred teams is found by typing", UserWanted.Inside("four-hundred-teams"), "2") { Walk = FourHundredTeamsAsync },
    ];

    private static async Task FiveSystemsAsync(JourneyContext journey)
    {
        var select = await ShowsRadiosAsync(journey, 5);
        await Expect(select.HelpLink).ToHaveAttributeAsync("href", new Regex("/new-message/care-team-help/?$"));
        await Expect(select.ContactListLink).ToHaveAttributeAsync("href", new Regex("/contact-list/?$"));
    }

    private static async Task<SelectCareTeamPage> ShowsRadiosAsync(JourneyContext journey, int count)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.ExpectHeadingFocusedAsync();
        await Expect(select.SystemRadios).ToHaveCountAsync(count);
        foreach (var facility in journey.Veteran.Facilities)
            await Expect(select.SystemRadio(facility)).ToBeVisibleAsync();
        return select;
    }

    private static async Task OneSystemAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await Expect(select.SystemRadios).ToHaveCountAsync(0);
        await Expect(select.SystemSelect).ToHaveCountAsync(0);
        await select.ContinueWithAsync(journey.TeamOn(Ehr.Vista).DisplayName);
    }

    private static async Task SixSystemsAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await Expect(select.SystemRadios).ToHaveCountAsync(0);
        var systems = select.SystemSelect.Locator("select option:not([value=''])");
        await Expect(systems).ToHaveCountAsync(6);
        var names = (await systems.AllTextContentsAsync()).Select(name => name.Trim()).ToList();
        Check.That(names.SequenceEqual(names.Order(StringComparer.InvariantCulture)), $"the systems are not sorted: {string.Join(", ", names)}");
        var team = journey.TeamOn(Ehr.OracleHealth);
        await select.ChooseSystemFromListAsync(team.Facility);
        var form = await select.ContinueWithAsync(team.DisplayName);
        await form.ExpectRecipientAsync(team.DisplayName);
    }

    private static async Task SystemThenTeamAsync(JourneyContext journey)
    {
        var team = journey.TeamOn(Ehr.Vista);
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.ChooseSystemAsync(team.Facility);
        var system = await select.SystemRadio(team.Facility).GetAttributeAsync("label");
        // Some systems have another name here, see GroupsAsync.
        Check.That(system == team.Facility.HealthCareSystem || system?.EndsWith("(multiple facilities)", StringComparison.Ordinal) == true, $"the system is called {system}");
        var form = await select.ContinueWithAsync(team.DisplayName);
        await form.ExpectHeadingFocusedAsync();
        await Expect(form.Recipient).ToContainTextAsync($"{system} - {team.DisplayName}");
        await Expect(form.ChangeTeam).ToHaveAttributeAsync("href", new Regex("/new-message/select-care-team/?$"));
    }

    private static async Task TeamMovesTheSystemAsync(JourneyContext journey)
    {
        var (vista, oracleHealth) = (journey.TeamOn(Ehr.Vista), journey.TeamOn(Ehr.OracleHealth));
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.ChooseTeamAsync(vista.DisplayName);
        await select.ExpectSystemAsync(vista.Facility);
        await select.ChooseTeamAsync(oracleHealth.DisplayName);
        await select.ExpectSystemAsync(oracleHealth.Facility);
        await (await select.ContinueToFormAsync()).ExpectRecipientAsync(oracleHealth.DisplayName);
    }

    private static async Task SystemClearsTheTeamAsync(JourneyContext journey)
    {
        var (vista, oracleHealth) = (journey.TeamOn(Ehr.Vista), journey.TeamOn(Ehr.OracleHealth));
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.ChooseTeamAsync(vista.DisplayName);
        await select.ChooseSystemAsync(oracleHealth.Facility);
        await Expect(select.TeamInput).ToHaveValueAsync("");
        await select.Continue.ClickAsync();
        await select.ExpectTeamMissingAsync();
    }

    private static async Task NothingChosenAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.Continue.ClickAsync();
        await select.ExpectTeamMissingAsync();
    }

    private static async Task OddNamesAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.TeamInput.ClickAsync();
        var shown = await select.TeamsOfferedAsync(journey.Veteran.Associations.Count);
        var expected = journey.Veteran.Associations.Select(association => association.Team.DisplayName).Order(StringComparer.Ordinal);
        Check.That(shown.Order(StringComparer.Ordinal).SequenceEqual(expected), $"the box offers: {string.Join(" | ", shown)}");
        Check.That(!char.IsAsciiLetterOrDigit(shown[0][0]), $"the first name offered is \"{shown[0]}\", not one that begins with a sign");
        var markup = journey.Veteran.Associations.First(association => association.Team.Name.Contains('<', StringComparison.Ordinal)).Team;
        await (await select.ContinueWithAsync(markup.DisplayName)).ExpectRecipientAsync(markup.DisplayName);
    }

    private static async Task GroupsAsync(JourneyContext journey)
    {
        await journey.Target.Toggles!.AllowAsync("mhv_secure_messaging_recipient_opt_groups", journey.Veteran.Email, journey.CancellationToken);
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.TeamInput.ClickAsync();
        // Some systems have another name here ("… (multiple facilities)", my_health/facilities_helper.rb): how many and in what order is what counts.
        await Expect(select.TeamGroups).ToHaveCountAsync(1 + journey.Veteran.Facilities.Count);
        var groups = await select.TeamGroups.AllTextContentsAsync();
        Check.Same("Recent care teams", groups[0], "the first group");
        Check.That(groups.Skip(1).SequenceEqual(groups.Skip(1).Order(StringComparer.InvariantCulture)), $"the systems are not in the order of their names: {string.Join(", ", groups)}");
        await Expect(select.TeamOptions).ToHaveCountAsync(journey.Veteran.Associations.Count(association => association.Allowed));
        var recent = journey.Veteran.Sent[0].Team;
        await Expect(select.TeamOptions.First).ToHaveTextAsync(new Regex($@"^{Regex.Escape(recent.DisplayName)} \(.+\)$"));
        await (await select.ContinueWithAsync(recent.DisplayName)).ExpectRecipientAsync(recent.DisplayName);
    }

    private static async Task DismissNamesAlertAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await Expect(select.NamesAlert).ToBeVisibleAsync();
        await select.NamesAlert.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Close notification" }).ClickAsync();
        await Expect(select.NamesAlert).ToHaveCountAsync(0);
        await select.ExpectHeadingFocusedAsync();
        select = await (await select.OpenHelpAsync()).ReturnAsync();
        await Expect(select.NamesAlert).ToHaveCountAsync(0);
    }

    private static async Task NamesAlertThreeTimesAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        for (var view = 1; view <= 3; view++)
        {
            await Expect(select.NamesAlert).ToBeVisibleAsync();
            select = await (await select.OpenHelpAsync()).ReturnAsync();
        }

        await Expect(select.NamesAlert).ToHaveCountAsync(0);
    }

    private static async Task NoNamesAlertAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await Expect(select.TeamBox).ToBeVisibleAsync();
        await Expect(select.NamesAlert).ToHaveCountAsync(0);
    }

    private static async Task FourHundredTeamsAsync(JourneyContext journey)
    {
        var last = journey.Veteran.Associations[^1].Team;
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await (await select.ContinueWithAsync(last.DisplayName)).ExpectRecipientAsync(last.DisplayName);
    }
}
