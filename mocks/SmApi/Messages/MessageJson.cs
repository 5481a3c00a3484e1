using System.Globalization;
using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>The message object of create, draft, read, history and search (sm-api-and-bff.md §2.2).</summary>
internal static class MessageJson
{
    /// <summary>What answers a post: as a whole message, but the team's names are null.</summary>
    public static void Posted(Utf8JsonWriter writer, MailMessage message, Veteran veteran) => Members(writer, message, veteran, withTeamNames: false);

    /// <summary>One message, whole.</summary>
    public static void Members(Utf8JsonWriter writer, MailMessage message, Veteran veteran) => Members(writer, message, veteran, withTeamNames: true);

    /// <summary>One of a list: body and attachments are not told.</summary>
    public static void ListItem(Utf8JsonWriter writer, MailMessage message, Veteran veteran)
    {
        writer.WriteStartObject();
        Head(writer, message, null);
        writer.WriteNull("attachments");
        Tail(writer, message, veteran, withTeamNames: true);
        writer.WriteEndObject();
    }

    /// <summary>Sender and recipient, which change sides in a reply from the team.</summary>
    public static void Parties(Utf8JsonWriter writer, MailMessage message, Veteran veteran)
    {
        writer.WriteNumber("senderId", message.FromTeam ? message.Team.Id : veteran.SenderId);
        writer.WriteString("senderName", message.FromTeam ? message.Team.Name : veteran.SenderName);
        writer.WriteNumber("recipientId", message.FromTeam ? veteran.SenderId : message.Team.Id);
        writer.WriteString("recipientName", message.FromTeam ? veteran.SenderName : message.Team.Name);
    }

    private static void Members(Utf8JsonWriter writer, MailMessage message, Veteran veteran, bool withTeamNames)
    {
        Head(writer, message, message.IsDraft ? message.Body : HtmlEntities.Encode(message.Body));
        writer.WriteStartObject("attachments");
        writer.WriteStartArray("attachment");
        foreach (var attachment in message.Attachments)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", attachment.Id);
            writer.WriteString("name", attachment.Name);
            writer.WriteNumber("attachmentSize", attachment.Size);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        Tail(writer, message, veteran, withTeamNames);
    }

    private static void Head(Utf8JsonWriter writer, MailMessage message, string? body)
    {
        writer.WriteNumber("id", message.Id);
        writer.WriteString("category", message.Category);
        writer.WriteString("subject", HtmlEntities.Encode(message.Subject));
        writer.WriteString("body", body);
        writer.WriteBoolean("attachment", message.Attachments.Count > 0);
    }

    private static void Tail(Utf8JsonWriter writer, MailMessage message, Veteran veteran, bool withTeamNames)
    {
        writer.WriteString("sentDate", message.SentAt?.UtcDateTime.ToString("r", CultureInfo.InvariantCulture) ?? "");
        Parties(writer, message, veteran);
        writer.WriteString("readReceipt", message.ReadAt is null ? null : "READ");
        writer.WriteString("triageGroupName", withTeamNames ? message.Team.Name : null);
        writer.WriteNull("proxySenderName");
        writer.WriteNull("proxySenderType");
        writer.WriteString("suggestedNameDisplay", withTeamNames ? message.Team.SuggestedNameDisplay : null);
        if (message.IsOracleHealth)
            writer.WriteBoolean("isOhMessage", true);
    }
}
