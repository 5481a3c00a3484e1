using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Messages;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>What a user is told when a call of his own window fails (new-message-flow.md §5.6). The BFF's answer is replaced for this window alone.</summary>
public sealed class FailuresSeenByAUser : IJourneySet
{
    private const string Blocked = "You are blocked from sending messages to this recipient.";
    private const string Generic = "We’re sorry. Something went wrong on our end.";
    private const string SendAddress = "**/my_health/v1/messaging/messages*";

    private static readonly IReadOnlyList<(int Status, string Code, string Text)> Errors =
    [
        (422, "SM119", Blocked),
        (422, "SM151", Blocked),
        (400, "SM98", Generic),
        (422, "SM129", Generic),
        (400, "VA900", Generic),
        (502, "SM99", Generic),
        (503, "SM900", Generic),
        (504, "504", Generic),
        (500, "500", Generic),
    ];

    public static IReadOnlyList<Journey> All { get; } =
    [
        new("However a send fails it is told, keeps the message, and can be sent again", UserWanted.Inside("hybrid"), "+send-errors") { Walk = SendFailsAsync },
        new("A send that never gets an answer is told, and keeps the message", UserWanted.Inside("hybrid"), "+send-errors") { Walk = ConnectionLostAsync },
        new("A send that fails is announced", UserWanted.Inside("hybrid"), "+send-errors") { Walk = AnnouncedAsync },
        new("The session ends while writing: the user is told, and the message is still there", UserWanted.Inside("hybrid"), "+session-lost") { Walk = SessionLostAsync },
        new("A draft that cannot be saved is told, and the message can be sent all the same", UserWanted.Inside("hybrid"), "+draft-500") { Walk = DraftFailsAsync },
        new("Care teams that cannot be loaded: no way into the flow", UserWanted.Inside("hybrid"), "+recipients-500") { Walk = RecipientsFailAsync },
        new("Categories that cannot be loaded: the user is told, and may try again", UserWanted.Inside("hybrid"), "+categories-500") { Walk = CategoriesFailAsync },
        new("In the legacy form too care teams that cannot be loaded are told", UserWanted.Outside("hybrid"), "+recipients-500", "+legacy") { Walk = LegacyRecipientsFailAsync },
        new("In the legacy form a failed send is told too", UserWanted.Outside("hybrid"), "+send-errors", "+legacy") { Walk = LegacySendFailsAsync },
    ];

    private static async Task<(StartMessagePage Form, JourneyMessage Message)> OpenFilledFormAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        return (await form.FillAsync(message), message);
    }

    private static async Task SendFailsAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        foreach (var (status, code, text) in Errors)
        {
            await form.Visit.AnswerAsync(SendAddress, status, code, times: 1);
            await form.SendAndBeToldAsync(text, message);
            await form.CloseAlertAsync();
        }

        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
    }

    private static async Task ConnectionLostAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.Visit.Page.RouteAsync(SendAddress, route => route.AbortAsync("connectionreset"), new() { Times = 1 });
        await form.SendAndBeToldAsync(Generic, message);
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
    }

    private static async Task AnnouncedAsync(JourneyContext journey)
    {
        var (form, _) = await OpenFilledFormAsync(journey);
        await form.Visit.AnswerAsync(SendAddress, 500, "500", times: 1);
        await form.Send.ClickAsync();
        await Expect(form.Visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = Generic })).ToBeVisibleAsync();
    }

    private static async Task SessionLostAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.Visit.LoseSessionAsync();
        await form.SendAndBeToldAsync(Generic, message);
        await journey.ExpectNeverAcceptedAsync(message);
    }

    private static async Task DraftFailsAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.Visit.AnswerAsync("**/my_health/v1/messaging/message_drafts", 500, "VA900", times: 1);
        await form.SaveDraft.ClickAsync();
        await Expect(form.SaveStatus).ToContainTextAsync("Failed to save message.");
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
    }

    private static async Task RecipientsFailAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.AnswerAsync("**/messaging/allrecipients*", 500, "VA900");
        await visit.GoToAsync(Routes.Inbox);
        var inbox = await new FolderPage(visit).ArriveAsync();
        await Expect(inbox.StartNewMessage).ToHaveCountAsync(0);
        foreach (var route in new[] { Routes.NewMessage, Routes.Recent, Routes.SelectCareTeam })
        {
            await visit.GoToAsync(route);
            await new FolderPage(visit).ArriveAsync();
        }
    }

    private static async Task CategoriesFailAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        await inbox.Visit.AnswerAsync("**/my_health/v1/messaging/messages/categories", 500, "VA900", times: 1);
        var form = await inbox.ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        await Expect(form.Visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "We couldn’t load the categories." })).ToBeVisibleAsync();
        await form.Visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(form.Category).ToBeFocusedAsync();
        await form.FillAsync(journey.NewMessage());
    }

    private static async Task LegacyRecipientsFailAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.AnswerAsync("**/messaging/allrecipients*", 500, "VA900");
        await visit.GoToAsync(Routes.NewMessage);
        await new InterstitialPage(visit).ContinueToLegacyFormAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "We couldn’t load your care teams." })).ToBeVisibleAsync();
    }

    private static async Task LegacySendFailsAsync(JourneyContext journey)
    {
        var team = journey.TeamOn(Ehr.Vista);
        var form = await (await journey.OpenInboxAsync()).ReachLegacyFormAsync(team);
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.Visit.AnswerAsync(SendAddress, 422, "SM151", times: 1);
        await form.SendAndBeToldAsync(Blocked, message);
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, team, form.Visit);
    }
}
