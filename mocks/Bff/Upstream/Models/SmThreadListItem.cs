namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A thread in a folder.</summary>
public sealed record SmThreadListItem(long ThreadId, long FolderId, long MessageId)
{
    public int ThreadPageSize { get; init; }
    public int MessageCount { get; init; }
    public string? Category { get; init; }
    public string? Subject { get; init; }
    public string? TriageGroupName { get; init; }
    public string? SentDate { get; init; }
    public string? DraftDate { get; init; }
    public long? SenderId { get; init; }
    public string? SenderName { get; init; }
    public string? RecipientName { get; init; }
    public long? RecipientId { get; init; }
    public string? ProxySenderName { get; init; }
    public bool HasAttachment { get; init; }
    public bool ThreadHasAttachment { get; init; }
    public bool UnsentDrafts { get; init; }
    public bool UnreadMessages { get; init; }
    public bool IsOhMessage { get; init; }
    public string? SuggestedNameDisplay { get; init; }
}
