using System.Text.RegularExpressions;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The page "Care teams you recently sent messages to" (new-message-flow.md §4.2) and the ways around it (§3.1).</summary>
public sealed class RecentCareTeams : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("Of five recent teams four are shown, newest first", UserWanted.Inside("recent-five"), "9") { Walk = journey => ShowsAsync(journey, 4) },
        new("One recent team is shown alone", UserWanted.Inside("recent-one"), "9") { Walk = journey => ShowsAsync(journey, 1) },
        new("Continue with nothing chosen says so and leads there", UserWanted.Inside("hybrid"), "10") { Walk = NothingChosenAsync },
        new("A different care team leads to the full list", UserWanted.Inside("hybrid"), "11") { Walk = DifferentTeamAsync },
        new("A different care team forgets the system of the one chosen before", UserWanted.Inside("hybrid"), "11") { Walk = DifferentTeamAfterAnotherAsync },
        new("Without recent teams the way leads to the full list", UserWanted.Inside("recent-none"), "12") { Walk = NoRecentsAsync },
        new("A recent team leads to the form", UserWanted.Inside("hybrid"), "13") { Walk = RecentTeamAsync },
        new("With RECENT off the full list is shown, recent teams or not", new UserWanted("hybrid", Curated: true, Recent: false), "12", "+curated-only") { Walk = NoRecentsAsync },
        new("With CURATED off RECENT changes nothing", new UserWanted("hybrid", Curated: false, Recent: true), "+recent-only") { Walk = RecentOnlyAsync },
        new("Whoever is quicker than the search goes to the full list", UserWanted.Inside("hybrid"), "+search-race") { Walk = QuickerThanTheSearchAsync },
        new("When the search fails the way leads to the full list", UserWanted.Inside("hybrid"), "+search-500") { Walk = SearchFailsAsync },
        new("What was sent seven months ago is not recent", UserWanted.Inside("hybrid"), "9", "12") { Walk = SevenMonthsLaterAsync },
        new("A team just written to is the most recent one", UserWanted.Inside("recent-none"), "9", "13") { Walk = JustWrittenToAsync },
    ];

    private static async Task<RecentCareTeamsPage> ReachAsync(JourneyContext journey) =>
        await (await (await journey.OpenInboxAsync()).StartAsync()).ContinueToRecentAsync();

    private static async Task ShowsAsync(JourneyContext journey, int count)
    {
        var recent = await ReachAsync(journey);
        await recent.ExpectHeadingFocusedAsync();
        await Expect(recent.Options).ToHaveCountAsync(count + 1);
        await Expect(recent.EmergencyNote).ToBeVisibleAsync();
        // By day: two teams written to on one day may stand in either order.
        var shown = await recent.Options.EvaluateAllAsync<string[]>("options => options.map(option => option.getAttribute('value'))");
        var days = shown[..^1].Select(id => journey.Veteran.Sent.First(earlier => $"{earlier.Team.Id}" == id).DaysAgo);
        Check.Same(string.Join(", ", journey.Veteran.Sent.Take(count).Select(earlier => earlier.DaysAgo)), string.Join(", ", days), "the age in days of the recent teams");
        Check.Same("other", shown[^1], "the last choice");
    }

    private static async Task NothingChosenAsync(JourneyContext journey)
    {
        var recent = await ReachAsync(journey);
        await recent.Continue.ClickAsync();
        await Expect(recent.Group).ToHaveAttributeAsync("error", "Select a care team");
        await Expect(recent.Options.First.Locator("input")).ToBeFocusedAsync();
    }

    private static async Task DifferentTeamAsync(JourneyContext journey)
    {
        var recent = await ReachAsync(journey);
        var select = await recent.ContinueWithAnotherAsync();
        await Expect(select.TeamInput).ToHaveValueAsync("");
    }

    private static async Task DifferentTeamAfterAnotherAsync(JourneyContext journey)
    {
        var team = journey.Veteran.Sent[0].Team;
        var form = await (await ReachAsync(journey)).ContinueWithAsync(team);
        await form.GoBackAsync();
        var select = await new SelectCareTeamPage(form.Visit).ArriveAsync();
        await select.ExpectSystemAsync(team.Facility);
        await select.GoBackAsync();
        select = await (await new RecentCareTeamsPage(form.Visit).ArriveAsync()).ContinueWithAnotherAsync();
        await Expect(select.SystemRadios.Locator("input:not(:checked)")).ToHaveCountAsync(2);
        await Expect(select.TeamInput).ToHaveValueAsync("");
    }

    private static async Task NoRecentsAsync(JourneyContext journey) => await ExpectFullListAsync(await journey.OpenInboxAsync());

    private static async Task ExpectFullListAsync(FolderPage folder)
    {
        var select = await (await folder.StartAndAwaitSearchAsync()).ContinueToSelectAsync();
        await Expect(select.BackLink.Locator("a")).ToHaveAttributeAsync("href", new Regex("/new-message/?$"));
    }

    private static async Task RecentTeamAsync(JourneyContext journey)
    {
        var team = journey.Veteran.Sent[0].Team;
        var form = await (await ReachAsync(journey)).ContinueWithAsync(team);
        await form.ExpectRecipientAsync(team.DisplayName);
    }

    private static async Task RecentOnlyAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        await inbox.Visit.ExpectTogglesByFormulaAsync(journey);
        await (await inbox.StartAsync()).ContinueToLegacyFormAsync();
        await inbox.Visit.ExpectNoNewRoutesAsync();
    }

    private static async Task QuickerThanTheSearchAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await using var search = await HeldCall.AtAsync(visit.Page, "**/messaging/folders/-1/search");
        await visit.GoToAsync(Routes.Inbox);
        var interstitial = await (await new FolderPage(visit).ArriveAsync()).StartAsync();
        await search.UntilAskedAsync();
        var select = await interstitial.ContinueToSelectAsync();
        search.Release();
        await select.ChooseTeamAsync(journey.Veteran.Sent[0].Team.DisplayName);
        await select.ContinueToFormAsync();
    }

    private static async Task SearchFailsAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.AnswerAsync("**/messaging/folders/-1/search", 500, "VA900");
        await visit.GoToAsync(Routes.Inbox);
        await ExpectFullListAsync(await new FolderPage(visit).ArriveAsync());
    }

    // The population's earlier messages are all of the last six months: so the browser's calendar is put forward.
    private static async Task SevenMonthsLaterAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.Page.Clock.SetFixedTimeAsync(await visit.Page.EvaluateAsync<DateTime>("new Date(new Date().setMonth(new Date().getMonth() + 7))"));
        await visit.GoToAsync(Routes.Inbox);
        await ExpectFullListAsync(await new FolderPage(visit).ArriveAsync());
    }

    private static async Task JustWrittenToAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        var team = journey.TeamOn(Population.Facilities.Ehr.Vista);
        var sent = await inbox.WriteToAsync(journey, Population.Facilities.Ehr.Vista);
        var recent = await (await sent.StartAsync()).ContinueToRecentAsync();
        await Expect(recent.Options).ToHaveCountAsync(2);
        await Expect(recent.Choice(team)).ToBeVisibleAsync();
    }
}
