namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A message within its thread.</summary>
public sealed record SmThreadMessage(long MessageId, long ThreadId) : SmMessageHead
{
    public string? DraftDate { get; init; }
    public string? ToDate { get; init; }
    public bool HasAttachments { get; init; }
    public long FolderId { get; init; }
    public string? MessageBody { get; init; }
    public bool? ReplyDisabled { get; init; }

    /// <summary>Only with full bodies; the numbered attachment fields beside it say the same.</summary>
    public IReadOnlyList<SmThreadAttachment>? Attachments { get; init; }
}
