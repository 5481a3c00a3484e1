using System.Globalization;
using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Messages;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Folders;

/// <summary>What a folder is searched for; members that are absent do not filter.</summary>
internal sealed record SearchFilter(
    bool ExactMatch, string? Sender, string? Subject, string? Category, string? Recipient, DateTimeOffset? From, DateTimeOffset? To, long? MessageId)
{
    public static SearchFilter Parse(ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
            return new(false, null, null, null, null, null, null, null);

        using var posted = PostedJson.Parse(json);
        var root = posted.RootElement;
        return new(
            root.BooleanOf("exactMatch"),
            root.TextOf("sender"),
            root.TextOf("subject"),
            root.TextOf("category"),
            root.TextOf("recipient"),
            Date(root, "fromDate"),
            Date(root, "toDate"),
            root.NumberOf("messageId"));
    }

    public bool Takes(MailMessage message, Veteran veteran) =>
        (MessageId is null || message.Id == MessageId)
        && (Category is null or "" || message.Category.Equals(Category, StringComparison.OrdinalIgnoreCase))
        && Has(message.Subject, Subject)
        && Has(message.FromTeam ? message.Team.Name : veteran.SenderName, Sender)
        && Has(message.FromTeam ? veteran.SenderName : message.Team.Name, Recipient)
        && (From is null || message.At >= From)
        && (To is null || message.At <= To);

    private bool Has(string text, string? sought) =>
        sought is null or ""
        || (ExactMatch ? text.Equals(sought, StringComparison.OrdinalIgnoreCase) : text.Contains(sought, StringComparison.OrdinalIgnoreCase));

    private static DateTimeOffset? Date(JsonElement root, string name) =>
        DateTimeOffset.TryParse(root.TextOf(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date)
            ? date
            : null;
}
