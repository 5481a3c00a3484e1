using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>An item of <c>folder/threadlistview</c>: a conversation by its newest message in the folder.</summary>
internal static class ThreadListJson
{
    public static void Item(Utf8JsonWriter writer, MailThread thread, int inFolder, Veteran veteran)
    {
        var latest = thread.Latest;
        writer.WriteStartObject();
        writer.WriteNumber("threadId", latest.ThreadId);
        writer.WriteNumber("folderId", latest.FolderId);
        writer.WriteNumber("messageId", latest.Id);
        // Despite its name the number of conversations in the folder: 454 where five to a page were asked for
        // (vets-api, cassette sm_client/threads/gets_threads_in_a_folder).
        writer.WriteNumber("threadPageSize", inFolder);
        writer.WriteNumber("messageCount", thread.All.Count);
        writer.WriteString("category", latest.Category);
        writer.WriteString("subject", HtmlEntities.Encode(latest.Subject));
        writer.WriteString("triageGroupName", latest.Team.Name);
        writer.WriteString("suggestedNameDisplay", latest.Team.SuggestedNameDisplay);
        writer.WriteString("sentDate", ThreadJson.Iso(latest.SentAt));
        writer.WriteString("draftDate", ThreadJson.Iso(latest.DraftedAt));
        MessageJson.Parties(writer, latest, veteran);
        writer.WriteNull("proxySenderName");
        writer.WriteBoolean("hasAttachment", latest.Attachments.Count > 0);
        writer.WriteBoolean("threadHasAttachment", thread.All.Any(message => message.Attachments.Count > 0));
        writer.WriteBoolean("unsentDrafts", thread.All.Any(message => message.IsDraft));
        writer.WriteBoolean("unreadMessages", thread.All.Any(message => message.FromTeam && message.ReadAt is null));
        writer.WriteBoolean("isOhMessage", latest.IsOracleHealth);
        writer.WriteEndObject();
    }
}
