namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>A message in a patient's inbox or outbox.</summary>
/// <remarks>
/// Ids look like <c>2170961745:-4:0:0</c>: -4 in outboxes, -6 in inboxes (oracle-health.md §3). The third part is taken for the version
/// that a status update checks; no source says so.
/// </remarks>
internal sealed record StoredMessage
{
    public required long Number { get; init; }

    public required bool IsInbox { get; init; }

    public int Version { get; init; }

    public required string Subject { get; init; }

    public required long SenderId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public string Status { get; init; } = "OPENED";

    public string Priority { get; init; } = "ROUTINE";

    public string? Text { get; init; }

    public string? FormatType { get; init; }

    public string? PreviousMessageId { get; init; }

    public IReadOnlyList<StoredReceiver> Receivers { get; init; } = [];

    public IReadOnlyList<StoredAttachment> Attachments { get; init; } = [];

    public string Id => $"{Number}:{(IsInbox ? "-6" : "-4")}:{Version}:0";
}
