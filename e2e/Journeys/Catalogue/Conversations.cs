using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Messages;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>What was sent, found and read again, and replies to it.</summary>
public sealed class Conversations : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("A reply is saved, found again in Drafts, and sent once", UserWanted.Inside("hybrid"), "+reply-drafts", "18") { Walk = ReplyDraftAsync },
        new("The draft of a reply can be deleted", UserWanted.Inside("hybrid"), "+reply-drafts") { Walk = DeleteReplyDraftAsync },
        new("Leaving a reply that was not saved asks first", UserWanted.Inside("hybrid"), "+reply-drafts", "7") { Walk = LeaveReplyAsync },
        new("A message is found by a word of its subject, and in no other folder", UserWanted.Inside("hybrid"), "+search") { Walk = SearchAsync },
    ];

    private static async Task<(ConversationPage Conversation, JourneyMessage Message)> SendAndReadAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SendAsync();
        return (await OpenInSentAsync(form.Visit, message), message);
    }

    private static async Task<ConversationPage> OpenInSentAsync(Visit visit, JourneyMessage message)
    {
        await visit.GoToAsync(Routes.Sent);
        return await (await new FolderPage(visit, Routes.Sent).ArriveAsync()).OpenConversationAsync(message.Subject);
    }

    private static async Task<ConversationPage> OpenInDraftsAsync(Visit visit, JourneyMessage message)
    {
        await visit.GoToAsync(Routes.Drafts);
        return await (await new FolderPage(visit, Routes.Drafts).ArriveAsync()).OpenConversationAsync(message.Subject);
    }

    private static async Task ReplyDraftAsync(JourneyContext journey)
    {
        var (conversation, message) = await SendAndReadAsync(journey);
        var answer = journey.NewMessage();
        var reply = await conversation.ReplyAsync();
        await reply.Body.FillAsync(answer.Body);
        await reply.SaveAsync();
        reply = await (await OpenInDraftsAsync(reply.Visit, message)).EditReplyAsync();
        await Expect(reply.Body).ToHaveValueAsync(answer.Body);
        await reply.SendAsync();
        await journey.ExpectDeliveredOnceAsync(answer, journey.TeamOn(Ehr.Vista));
        Check.That(!(await reply.Visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is still in Drafts after it was sent");
    }

    private static async Task DeleteReplyDraftAsync(JourneyContext journey)
    {
        var (conversation, message) = await SendAndReadAsync(journey);
        var reply = await conversation.ReplyAsync();
        await reply.Body.FillAsync("Never to be sent");
        await reply.SaveAsync();
        await reply.DeleteAsync();
        await Expect((await new FolderPage(reply.Visit).ArriveAsync()).Alert).ToContainTextAsync("Draft was successfully deleted.");
        Check.That(!(await reply.Visit.Bff.SubjectsAsync(folder: -2)).Contains(message.Subject), "the draft is still in Drafts after it was deleted");
    }

    private static async Task LeaveReplyAsync(JourneyContext journey)
    {
        var (conversation, message) = await SendAndReadAsync(journey);
        var reply = await conversation.ReplyAsync();
        await reply.Body.FillAsync("Half an answer");
        await reply.GoBackAsync();
        await reply.Leaving.ExpectAsync(LeavingModal.SaveDraft, "Save draft", "Delete draft");
        await reply.Leaving.Primary.ClickAsync();
        conversation = await new ConversationPage(reply.Visit, message.Subject).ArriveAsync();
        reply = await conversation.GoBackToReplyAsync();
        await Expect(reply.Body).ToHaveValueAsync("Half an answer");
    }

    private static async Task SearchAsync(JourneyContext journey)
    {
        var (conversation, message) = await SendAndReadAsync(journey);
        await conversation.Visit.GoToAsync(Routes.Sent);
        var found = await (await new FolderPage(conversation.Visit, Routes.Sent).ArriveAsync()).SearchAsync(message.Subject.ToUpperInvariant());
        await Expect(found.Summary).ToHaveTextAsync($"1 message in Sent with “{message.Subject.ToUpperInvariant()}” in the subject");
        await Expect(found.Results).ToContainTextAsync(message.Subject);
        await found.GoBackAsync();
        await new FolderPage(found.Visit, Routes.Sent).ArriveAsync();
        await found.Visit.GoToAsync(Routes.Inbox);
        found = await (await new FolderPage(found.Visit).ArriveAsync()).SearchAsync(message.Subject);
        await Expect(found.Summary).ToContainTextAsync("No messages in Inbox");
    }
}
