using System.Text.Json;
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

/// <summary>Drafts, changing the team on the way, and being held up before work is lost (new-message-flow.md §5.4, §5.5).</summary>
public sealed class DraftsAndChanges : IJourneySet
{
    // Auto-save waits 10 s after the last change (new-message-flow.md §5.4).
    private const int AutoSaveMilliseconds = 10_000;

    private const string NoRecipient = "Please select a recipient.";

    public static IReadOnlyList<Journey> All { get; } =
    [
        new("What was written stays when the team is changed", UserWanted.Inside("hybrid"), "4") { Walk = ChangeTeamAsync },
        new("The same from a saved draft", UserWanted.Inside("hybrid"), "5", "6") { Walk = ChangeTeamOfDraftAsync },
        new("A saved draft is sent once, and is no draft any more", UserWanted.Inside("hybrid"), "5") { Walk = SendDraftAsync },
        new("Auto-save ten seconds after the last change, and not before", UserWanted.Inside("hybrid"), "5") { Walk = AutoSaveAsync },
        new("A draft goes out in camel case", UserWanted.Inside("hybrid"), "5") { Walk = DraftPayloadAsync },
        new("Deleting a draft asks first", UserWanted.Inside("hybrid"), "5") { Walk = DeleteDraftAsync },
        new("A team alone is left without a question", UserWanted.Inside("hybrid"), "7") { Walk = TeamAloneAsync },
        new("A partly filled form cannot be saved yet", UserWanted.Inside("hybrid"), "7") { Walk = PartlyFilledAsync },
        new("A whole message may be saved on leaving", UserWanted.Inside("hybrid"), "7") { Walk = SaveOnLeavingAsync },
        new("A message that cannot be saved on leaving is not left: the user is told, and may save again", UserWanted.Inside("hybrid"), "7", "+draft-500") { Walk = SaveOnLeavingFailsAsync },
        new("Right after a save nothing is asked", UserWanted.Inside("hybrid"), "7") { Walk = NothingToLoseAsync },
        new("A saved draft whose team was changed may be saved again", UserWanted.Inside("hybrid"), "7") { Walk = ChangedTeamAsync },
        new("A draft to a team that has blocked the user since is not sent: another team is asked for", UserWanted.Inside("hybrid"), "5", "27") { Walk = TeamOfDraftIsGoneAsync },
        new("In the legacy form too a draft to a team that has blocked the user since is not sent", UserWanted.Outside("hybrid"), "5", "27", "+legacy") { Walk = TeamOfLegacyDraftIsGoneAsync },
    ];

    private static async Task<(StartMessagePage Form, JourneyMessage Message)> OpenFilledFormAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        return (await form.FillAsync(message), message);
    }

    private static async Task ChangeTeamAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        var select = await form.ChangeTeamAsync();
        await Expect(select.TeamInput).ToHaveValueAsync(journey.TeamOn(Ehr.Vista).DisplayName);
        await select.ExpectSystemAsync(journey.TeamOn(Ehr.Vista).Facility);
        form = await select.ContinueWithAsync(journey.TeamOn(Ehr.OracleHealth).DisplayName);
        await form.ExpectRecipientAsync(journey.TeamOn(Ehr.OracleHealth).DisplayName);
        await form.ExpectHoldsAsync(message);
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.OracleHealth), form.Visit);
    }

    private static async Task<(EditDraftPage Draft, JourneyMessage Message)> ReopenDraftAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.SaveAsync();
        return (await form.Visit.OpenDraftAsync(message), message);
    }

    private static async Task ChangeTeamOfDraftAsync(JourneyContext journey)
    {
        var (draft, message) = await ReopenDraftAsync(journey);
        var select = await draft.ChangeTeamAsync();
        await Expect(select.TeamInput).ToHaveValueAsync(journey.TeamOn(Ehr.Vista).DisplayName);
        await select.ExpectSystemAsync(journey.TeamOn(Ehr.Vista).Facility);
        await select.ChooseTeamAsync(journey.TeamOn(Ehr.OracleHealth).DisplayName);
        await select.Continue.ClickAsync();
        draft = await new EditDraftPage(draft.Visit).ArriveAsync();
        await Expect(draft.Recipient).ToContainTextAsync(journey.TeamOn(Ehr.OracleHealth).DisplayName);
        await draft.ExpectHoldsAsync(message);
    }

    private static async Task SendDraftAsync(JourneyContext journey)
    {
        var (draft, message) = await ReopenDraftAsync(journey);
        await draft.ExpectHoldsAsync(message);
        // It was opened from there (new-message-flow.md §3: the folder last viewed).
        await draft.SendAsync(Routes.Drafts);
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), draft.Visit);
        Check.That(!(await draft.Visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is still in Drafts after it was sent");
    }

    private static async Task AutoSaveAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.Page.Clock.InstallAsync();
        await visit.GoToAsync(Routes.Inbox);
        var form = await (await new FolderPage(visit).ArriveAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await visit.Page.Clock.PauseAtAsync(await visit.Page.EvaluateAsync<DateTime>("new Date(Date.now() + 1000)"));
        await form.FillAsync(message);
        await visit.Page.Clock.RunForAsync(AutoSaveMilliseconds - 1_000);
        Check.Same(0, visit.Log.Count("POST", "/messaging/message_drafts"), "the number of saves within nine seconds");
        await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.Clock.RunForAsync(2_000), answer => answer.Url.EndsWith("/message_drafts", StringComparison.Ordinal));
        await visit.Page.Clock.ResumeAsync();
        await form.ExpectSavedAsync();
        Check.That((await visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is not in Drafts");
    }

    private static async Task DraftPayloadAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        var request = await form.Visit.Page.RunAndWaitForRequestAsync(
            () => form.SaveDraft.ClickAsync(), saved => saved.Method == "POST" && saved.Url.EndsWith("/message_drafts", StringComparison.Ordinal));
        using var draft = JsonDocument.Parse(request.PostData ?? "{}");
        var keys = draft.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);
        Check.Same("body, category, recipientId, subject", string.Join(", ", keys), "the keys of a draft");
        Check.Same(message.Body, draft.RootElement.GetProperty("body").GetString(), "the body of a draft");
    }

    private static async Task DeleteDraftAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.SaveAsync();
        await form.DeleteAsync();
        var inbox = await new FolderPage(form.Visit).ArriveAsync();
        await Expect(inbox.Alert).ToContainTextAsync("Draft was successfully deleted.");
        Check.That(!(await form.Visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is still in Drafts after it was deleted");
    }

    private static async Task TeamAloneAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.ChooseTeamAsync(journey.TeamOn(Ehr.Vista).DisplayName);
        var contacts = await select.OpenContactListAsync();
        await new LeavingModal(contacts.Visit.Page).ExpectNoneAsync();
    }

    private static async Task PartlyFilledAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        await form.Subject.FillAsync("Half a message");
        var select = await form.ChangeTeamAsync();
        await form.Leaving.ExpectNoneAsync();
        await select.HelpLink.ClickAsync();
        await form.Leaving.ExpectAsync(LeavingModal.CannotSaveYet, "Edit draft", "Delete draft");
        await form.Leaving.Primary.ClickAsync();
        form = await (await new SelectCareTeamPage(form.Visit).ArriveAsync()).ContinueToFormAsync();
        await Expect(form.Subject).ToHaveValueAsync("Half a message");
    }

    private static async Task SaveOnLeavingAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        var select = await form.ChangeTeamAsync();
        await select.ContactListLink.ClickAsync();
        await form.Leaving.ExpectAsync(LeavingModal.SaveDraft, "Save draft", "Delete draft");
        await form.Leaving.Primary.ClickAsync();
        await new ContactListPage(form.Visit).ArriveAsync();
        Check.That((await form.Visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is not in Drafts");
    }

    private static async Task SaveOnLeavingFailsAsync(JourneyContext journey)
    {
        var (form, _) = await OpenFilledFormAsync(journey);
        var select = await form.ChangeTeamAsync();
        await form.Visit.AnswerAsync("**/my_health/v1/messaging/message_drafts", 500, "VA900", times: 1);
        await select.ContactListLink.ClickAsync();
        await form.Leaving.Primary.ClickAsync();
        await Expect(form.Leaving.Modal.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Something went wrong... Failed to save message.");
        await form.Leaving.Primary.ClickAsync();
        await new ContactListPage(form.Visit).ArriveAsync();
    }

    private static async Task NothingToLoseAsync(JourneyContext journey)
    {
        var (form, _) = await OpenFilledFormAsync(journey);
        await form.SaveAsync();
        var contacts = await (await form.ChangeTeamAsync()).OpenContactListAsync();
        await form.Leaving.ExpectNoneAsync();
        await contacts.ExpectHeadingFocusedAsync();
    }

    private static async Task ChangedTeamAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.SaveAsync();
        var select = await form.ChangeTeamAsync();
        await select.ChooseTeamAsync(journey.TeamOn(Ehr.OracleHealth).DisplayName);
        await select.HelpLink.ClickAsync();
        await form.Leaving.ExpectAsync(LeavingModal.SaveChanges, "Save changes", "Delete changes");
        await form.Leaving.Primary.ClickAsync();
        var help = await new CareTeamHelpPage(form.Visit).ArriveAsync();
        select = await help.ReturnAsync();
        await Expect(select.TeamInput).ToHaveValueAsync(journey.TeamOn(Ehr.OracleHealth).DisplayName);
        Check.Same(1, (await form.Visit.Bff.SubjectsAsync(folder: -2)).Count(subject => subject == message.Subject), "the number of drafts");
    }

    private static async Task TeamOfDraftIsGoneAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey);
        await form.SaveAsync();
        var draft = await ReopenBlockedAsync(journey, form.Visit, message);
        await Expect(draft.RecipientError).ToHaveTextAsync(NoRecipient);
        await ExpectNothingSentAsync(draft, message);
    }

    private static async Task TeamOfLegacyDraftIsGoneAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachLegacyFormAsync(journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SaveAsync();
        var draft = await ReopenBlockedAsync(journey, form.Visit, message);
        await draft.ExpectErrorAsync("compose-recipient-select", NoRecipient);
        await ExpectNothingSentAsync(draft, message);
    }

    private static async Task<EditDraftPage> ReopenBlockedAsync(JourneyContext journey, Visit visit, JourneyMessage message)
    {
        var team = journey.TeamOn(Ehr.Vista).Id;
        await visit.ChangeAnswerAsync(
            "**/messaging/allrecipients*",
            answer => answer["data"]!.AsArray().Select(row => row!["attributes"]!).Single(attributes => (int)attributes["triageTeamId"]! == team)["blockedStatus"] = true);
        var draft = await visit.OpenDraftAsync(message);
        await draft.Send.ClickAsync();
        return draft;
    }

    private static async Task ExpectNothingSentAsync(EditDraftPage draft, JourneyMessage message)
    {
        await draft.ExpectHoldsAsync(message);
        Check.Same(0, draft.Visit.Log.Count("POST", "/messaging/messages"), "the number of sends");
    }
}
