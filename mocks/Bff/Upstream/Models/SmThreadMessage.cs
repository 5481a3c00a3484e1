namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A message within its thread.</summary>
public sealed record SmThreadMessage(long MessageId, long ThreadId)
{
    public long? SenderId { get; init; }
    public string? SenderName { get; init; }
    public long? RecipientId { get; init; }
    public string? RecipientName { get; init; }
    public string? SentDate { get; init; }
    public string? DraftDate { get; init; }
    public string? ToDate { get; init; }
    public string? TriageGroupName { get; init; }
    public string? SuggestedNameDisplay { get; init; }
    public bool HasAttachments { get; init; }
    public string? Subject { get; init; }
    public string? Category { get; init; }
    public long FolderId { get; init; }
    public string? MessageBody { get; init; }
    public string? ProxySenderName { get; init; }
    public string? ReadReceipt { get; init; }
    public bool IsOhMessage { get; init; }
    public bool? ReplyDisabled { get; init; }

    /// <summary>Only with full bodies; the numbered attachment fields beside it say the same.</summary>
    public IReadOnlyList<SmThreadAttachment>? Attachments { get; init; }
}
