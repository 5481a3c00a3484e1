using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The two ways out of "Select care team" for whoever does not find his team (new-message-flow.md §4.4, §4.5).</summary>
public sealed class HelpAndContactList : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("Help for a VistA user: contact list, nothing about names", UserWanted.Inside("vista-multi"), "16") { Walk = journey => HelpAsync(journey, contactList: true, nameChange: false) },
        new("Help for an Oracle Health user: names, no contact list", UserWanted.Inside("oh-multi"), "1", "16") { Walk = journey => HelpAsync(journey, contactList: false, nameChange: true) },
        new("Help for a user of both: names and contact list", UserWanted.Inside("hybrid"), "16") { Walk = journey => HelpAsync(journey, contactList: true, nameChange: true) },
        new("To the contact list and back, the chosen team is kept", UserWanted.Inside("hybrid"), "15") { Walk = RoundTripAsync },
        new("A team taken off the contact list is not offered any more", UserWanted.Inside("vista-multi"), "24") { Walk = RemoveTeamAsync },
        new("At least one team must stay", UserWanted.Inside("vista-single"), "24") { Walk = EmptyListAsync },
        new("A contact list that cannot be saved says so", UserWanted.Inside("vista-multi"), "24") { Walk = SaveFailsAsync },
        new("Leaving a changed contact list asks first", UserWanted.Inside("vista-multi"), "24") { Walk = LeaveDirtyAsync },
    ];

    private static async Task HelpAsync(JourneyContext journey, bool contactList, bool nameChange)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await Expect(select.HelpLink).ToBeVisibleAsync();
        await Expect(select.ContactListLink).ToHaveCountAsync(contactList ? 1 : 0);
        var help = await select.OpenHelpAsync();
        await help.ExpectHeadingFocusedAsync();
        await Expect(help.ContactListLink).ToHaveCountAsync(contactList ? 1 : 0);
        await Expect(help.NameChangeLink).ToHaveCountAsync(nameChange ? 1 : 0);
        await help.ReturnAsync();
    }

    private static async Task RoundTripAsync(JourneyContext journey)
    {
        var team = journey.TeamOn(Ehr.Vista).DisplayName;
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.ChooseTeamAsync(team);
        var contacts = await select.OpenContactListAsync();
        await contacts.GoBackButton.ClickAsync();
        select = await new SelectCareTeamPage(contacts.Visit).ArriveAsync();
        await Expect(select.TeamInput).ToHaveValueAsync(team);
    }

    private static async Task<ContactListPage> OpenContactListAsync(JourneyContext journey)
    {
        var contacts = await (await (await journey.OpenInboxAsync()).ReachSelectAsync(journey)).OpenContactListAsync();
        await contacts.OpenAllAsync();
        return contacts;
    }

    private static async Task RemoveTeamAsync(JourneyContext journey)
    {
        var team = journey.Veteran.Associations.Last(association => association.Allowed).Team;
        var contacts = await OpenContactListAsync(journey);
        await contacts.ToggleAsync(team.DisplayName);
        await contacts.Save.ClickAsync();
        await Expect(contacts.Alert).ToContainTextAsync("Contact list changes saved");
        await contacts.GoBackButton.ClickAsync();
        var select = await new SelectCareTeamPage(contacts.Visit).ArriveAsync();
        await select.TeamInput.ClickAsync();
        var shown = await select.TeamsOfferedAsync(journey.Veteran.Associations.Count - 1);
        Check.That(!shown.Contains(team.DisplayName), $"{team.DisplayName} is still offered");
    }

    private static async Task EmptyListAsync(JourneyContext journey)
    {
        var contacts = await OpenContactListAsync(journey);
        await contacts.ToggleAllAsync();
        await contacts.Save.ClickAsync();
        await Expect(contacts.Visit.Page.Locator("[error='Select at least one team']")).ToBeVisibleAsync();
        Check.Same(0, contacts.Visit.Log.Count("POST", "/preferences/recipients"), "the number of saves");
    }

    private static async Task SaveFailsAsync(JourneyContext journey)
    {
        var contacts = await OpenContactListAsync(journey);
        await contacts.Visit.AnswerAsync("**/messaging/preferences/recipients", 500, "VA900");
        await contacts.ToggleAsync(journey.Veteran.Associations[^1].Team.DisplayName);
        await contacts.Save.ClickAsync();
        await Expect(contacts.Alert).ToContainTextAsync("We couldn't save your changes. Try saving again.");
    }

    private static async Task LeaveDirtyAsync(JourneyContext journey)
    {
        var contacts = await OpenContactListAsync(journey);
        await contacts.ToggleAsync(journey.Veteran.Associations[^1].Team.DisplayName);
        await contacts.GoBackButton.ClickAsync();
        await contacts.Leaving.ExpectAsync("Do you want to save your changes to your contact list?", "Save", "Delete changes and exit");
        await contacts.Leaving.Secondary.ClickAsync();
        await new SelectCareTeamPage(contacts.Visit).ArriveAsync();
        Check.Same(0, contacts.Visit.Log.Count("POST", "/preferences/recipients"), "the number of saves");
    }
}
