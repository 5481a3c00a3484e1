using System.Globalization;
using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>An item of a conversation, without or with bodies' attachments (sm-api-and-bff.md §2.2).</summary>
internal static class ThreadJson
{
    // Read at 10:15:06 what was sent at 14:14:51 UTC, in the one recording: the wall clock of MHV, in the east.
    private static readonly TimeZoneInfo MhvTime = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    public static void Item(Utf8JsonWriter writer, MailMessage message, Veteran veteran, bool full)
    {
        writer.WriteStartObject();
        writer.WriteNumber("messageId", message.Id);
        writer.WriteNumber("threadId", message.ThreadId);
        MessageJson.Parties(writer, message, veteran);
        writer.WriteString("sentDate", Iso(message.SentAt));
        writer.WriteString("draftDate", Iso(message.DraftedAt));
        writer.WriteString("triageGroupName", message.Team.Name);
        writer.WriteString("suggestedNameDisplay", message.Team.SuggestedNameDisplay);
        writer.WriteBoolean("hasAttachments", message.Attachments.Count > 0);
        writer.WriteString("subject", HtmlEntities.Encode(message.Subject));
        writer.WriteString("category", message.Category);
        writer.WriteNumber("folderId", message.FolderId);
        writer.WriteString("messageBody", message.IsDraft ? message.Body : HtmlEntities.Encode(message.Body));
        writer.WriteNull("proxySenderName");
        writer.WriteNull("proxySenderType");
        writer.WriteString("readReceipt", message.ReadAt is null ? null : "READ");
        writer.WriteString("readReceiptDate", Local(message.ReadAt));
        writer.WriteBoolean("isOhMessage", message.IsOracleHealth);
        if (full)
            Attachments(writer, message);
        writer.WriteEndObject();
    }

    /// <summary>A date as in thread recordings: <c>2024-06-25T14:15:23.000+00:00</c>.</summary>
    public static string? Iso(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+00:00'", CultureInfo.InvariantCulture);

    private static string? Local(DateTimeOffset? at) =>
        at is { } time ? TimeZoneInfo.ConvertTime(time, MhvTime).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) : null;

    private static void Attachments(Utf8JsonWriter writer, MailMessage message)
    {
        for (var i = 0; i < message.Attachments.Count && i < 4; i++)
        {
            var attachment = message.Attachments[i];
            writer.WriteNumber($"attachment{i + 1}Id", attachment.Id);
            writer.WriteString($"attachment{i + 1}Name", attachment.Name);
            writer.WriteNumber($"attachment{i + 1}Size", attachment.Size);
            writer.WriteString($"attachment{i + 1}MimeType", attachment.MimeType);
        }

        writer.WriteStartArray("attachments");
        foreach (var attachment in message.Attachments)
        {
            writer.WriteStartObject();
            writer.WriteNumber("attachmentId", attachment.Id);
            writer.WriteString("attachmentName", attachment.Name);
            writer.WriteNumber("attachmentSize", attachment.Size);
            writer.WriteString("attachmentMimeType", attachment.MimeType);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
