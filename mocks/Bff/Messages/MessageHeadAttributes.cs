using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>The attributes that a message has alone and within its thread.</summary>
internal abstract class MessageHeadAttributes(long messageId, SmMessageHead message, string? body, bool attachment)
{
    public long MessageId => messageId;
    public string? Category => message.Category;
    public string? Subject => HtmlText.Plain(message.Subject);

    // A draft's body comes as it was typed, and goes on so: decoding it would lose what looks like markup.
    public string? Body { get; } = message.IsDraft ? body : HtmlText.Plain(body);

    public bool Attachment => attachment;
    public string? SentDate => WireDate.Utc(message.SentDate);
    public long? SenderId => message.SenderId;
    public string? SenderName => message.SenderName;
    public long? RecipientId => message.RecipientId;
    public string? RecipientName => message.RecipientName;
    public string? ReadReceipt => message.ReadReceipt;
    public string? TriageGroupName => message.TriageGroupName;
    public string? ProxySenderName => message.ProxySenderName;
    public string? SuggestedNameDisplay => message.SuggestedNameDisplay;
    public bool IsOhMessage => message.IsOhMessage;
}
