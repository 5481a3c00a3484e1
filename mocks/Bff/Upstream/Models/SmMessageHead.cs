namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>What the SM API says of a message wherever it names one. The subject is HTML-encoded.</summary>
public abstract record SmMessageHead
{
    public string? Category { get; init; }
    public string? Subject { get; init; }

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

    /// <summary>Saved and never sent.</summary>
    public bool IsDraft => string.IsNullOrEmpty(SentDate);
}
