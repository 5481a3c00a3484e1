namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>
/// One message that an EHR accepted, and what became of it. <c>Number</c> is the order of acceptance; <c>Key</c> is the message's own tag
/// <c>[run/user/n]</c>, by which clients' and EHRs' books are joined.
/// </summary>
public sealed record LedgerEntry(
    long Number,
    string? Key,
    long? Patient,
    long MessageId,
    long RecipientId,
    string? StationNumber,
    string Ehr,
    DateTimeOffset AcceptedAt,
    DateTimeOffset? DeliveredAt = null,
    long? DeliveredTo = null,
    int Deliveries = 0,
    LedgerStatus Status = LedgerStatus.Accepted);
