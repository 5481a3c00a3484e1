namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A message as the SM API gives it. Subject and body are HTML-encoded.</summary>
public sealed record SmMessage(long Id)
{
    public string? Category { get; init; }
    public string? Subject { get; init; }
    public string? Body { get; init; }
    public bool Attachment { get; init; }
    public SmAttachments? Attachments { get; init; }

    /// <summary>RFC 1123 or ISO 8601; empty for a draft.</summary>
    public string? SentDate { get; init; }
    public long? SenderId { get; init; }
    public string? SenderName { get; init; }
    public long? RecipientId { get; init; }
    public string? RecipientName { get; init; }
    public string? ReadReceipt { get; init; }
    public string? TriageGroupName { get; init; }
    public string? ProxySenderName { get; init; }
    public string? SuggestedNameDisplay { get; init; }
    public bool IsOhMessage { get; init; }
}
