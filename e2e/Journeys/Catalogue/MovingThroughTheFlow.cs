using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Back, deep links, reloads and pages that are not there (new-message-flow.md §3, §4.8).</summary>
public sealed class MovingThroughTheFlow : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("Back through the whole flow, with recent teams", UserWanted.Inside("hybrid"), "14") { Walk = BackWithRecentsAsync },
        new("Back through the whole flow, without recent teams", UserWanted.Inside("recent-none"), "14") { Walk = BackWithoutRecentsAsync },
        new("Back leads to the folder the flow was entered from, even after a reload", UserWanted.Inside("hybrid"), "14") { Walk = EntryFolderAsync },
        new("A deep link to a page of the flow starts at the interstitial", UserWanted.Inside("hybrid"), "17") { Walk = DeepLinksAsync },
        new("The interstitial is a link in the new flow, not a button", UserWanted.Inside("hybrid"), "18") { Walk = InterstitialLinkAsync },
        new("The interstitial is a button in the legacy flow, not a link", UserWanted.Outside("hybrid"), "+legacy") { Walk = InterstitialButtonAsync },
        new("An unknown address is a page not found", UserWanted.Inside("hybrid"), "28") { Walk = UnknownAddressAsync },
        new("A folder that cannot be loaded says so", UserWanted.Inside("hybrid"), "28") { Walk = FolderFailsAsync },
        new("The inbox asks for all folders, and does without them", UserWanted.Inside("hybrid"), "28") { Walk = FoldersFailAsync },
        new("The eleventh conversation of a folder is on its second page", UserWanted.Inside("hybrid"), "+second-page") { Walk = SecondPageAsync },
        new("A reload in the form loses nothing that was saved", UserWanted.Inside("hybrid"), "17") { Walk = ReloadAsync },
    ];

    private static async Task BackWithRecentsAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.Veteran.Sent[0].Team);
        await form.GoBackAsync();
        var select = await new SelectCareTeamPage(form.Visit).ArriveAsync();
        await select.GoBackAsync();
        var recent = await new RecentCareTeamsPage(form.Visit).ArriveAsync();
        await recent.GoBackAsync();
        await (await new InterstitialPage(form.Visit).ArriveAsync()).GoBackAsync();
        await new FolderPage(form.Visit).ArriveAsync();
    }

    private static async Task BackWithoutRecentsAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        await form.GoBackAsync();
        await (await new SelectCareTeamPage(form.Visit).ArriveAsync()).GoBackAsync();
        await (await new InterstitialPage(form.Visit).ArriveAsync()).GoBackAsync();
        await new FolderPage(form.Visit).ArriveAsync();
    }

    private static async Task EntryFolderAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        foreach (var folder in new[] { Routes.Sent, Routes.Folders, Routes.Inbox })
        {
            await visit.GoToAsync(folder);
            await (await new FolderPage(visit, folder).ArriveAsync()).StartAsync();
            await visit.Page.ReloadAsync();
            await (await new InterstitialPage(visit).ArriveAsync()).GoBackAsync();
            await new FolderPage(visit, folder).ArriveAsync();
        }
    }

    private static async Task DeepLinksAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        foreach (var route in new[] { Routes.Recent, Routes.SelectCareTeam, Routes.CareTeamHelp })
        {
            await visit.GoToAsync(route);
            await new InterstitialPage(visit).ArriveAsync();
        }

        // The form draws the interstitial in its own place.
        await visit.GoToAsync(Routes.StartMessage);
        await new InterstitialPage(visit, Routes.StartMessage).ArriveAsync();
    }

    private static async Task InterstitialLinkAsync(JourneyContext journey)
    {
        var interstitial = await (await journey.OpenInboxAsync()).StartAsync();
        await interstitial.ExpectHeadingFocusedAsync();
        await Expect(interstitial.ContinueLink.GetByRole(AriaRole.Link, new() { Name = "Continue to start message" })).ToBeVisibleAsync();
        await Expect(interstitial.ContinueButton).ToHaveCountAsync(0);
    }

    private static async Task InterstitialButtonAsync(JourneyContext journey)
    {
        var interstitial = await (await journey.OpenInboxAsync()).StartAsync();
        await Expect(interstitial.ContinueButton.GetByRole(AriaRole.Button, new() { Name = "Continue to start message" })).ToBeVisibleAsync();
        await Expect(interstitial.ContinueLink).ToHaveCountAsync(0);
    }

    private static async Task UnknownAddressAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.GoToAsync("/no-such-page/");
        await new PageNotFound(visit, "/no-such-page/").ArriveAsync();
    }

    private static async Task FolderFailsAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.AnswerAsync("**/messaging/folders/0/threads*", 500, "VA900");
        await visit.GoToAsync(Routes.Inbox);
        await Expect((await new FolderPage(visit).ArriveAsync()).Alert).ToContainTextAsync("We’re sorry. We couldn’t load this page. Try again later.");
    }

    private static async Task FoldersFailAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.AnswerAsync("**/messaging/folders?page=1&per_page=999&useCache=false", 500, "VA900");
        var failed = await visit.Page.RunAndWaitForResponseAsync(
            () => visit.GoToAsync(Routes.Inbox), answer => new Uri(answer.Url).AbsolutePath.EndsWith("/messaging/folders", StringComparison.Ordinal));
        Check.Same(500, failed.Status, "the answer to the call for all folders");
        var inbox = await new FolderPage(visit).ArriveAsync();
        await Expect(inbox.Threads.First).ToBeVisibleAsync();
        await Expect(inbox.Alert).ToHaveCountAsync(0);
    }

    // Nobody in the population has more than ten conversations: here the first page of Sent says that there are eleven.
    private static async Task SecondPageAsync(JourneyContext journey)
    {
        const string Subject = "The eleventh conversation";
        var visit = await journey.SignInAsync();
        var eleventh = "";
        await visit.ChangeAnswerAsync("**/messaging/folders/-1/threads*pageNumber=1&*", answer =>
        {
            foreach (var thread in answer["data"]!.AsArray())
                thread!["attributes"]!["threadPageSize"] = 11;
            eleventh = answer["data"]![0]!.ToJsonString();
        });
        await visit.ChangeAnswerAsync("**/messaging/folders/-1/threads*pageNumber=2&*", answer =>
        {
            var thread = JsonNode.Parse(eleventh)!;
            thread["attributes"]!["subject"] = Subject;
            answer["data"] = new JsonArray(thread);
        });
        await visit.GoToAsync(Routes.Sent);
        var sent = await new FolderPage(visit, Routes.Sent).ArriveAsync();
        await sent.NextPage.ClickAsync();
        await Expect(sent.Thread(Subject)).ToBeVisibleAsync();
        await Expect(sent.Threads).ToHaveCountAsync(1);
        await Expect(sent.NextPage).ToHaveCountAsync(0);
    }

    private static async Task ReloadAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SaveAsync();
        await form.Visit.Page.ReloadAsync();
        await new InterstitialPage(form.Visit, Routes.StartMessage).ArriveAsync();
        Check.That((await form.Visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is not in Drafts");
    }
}
