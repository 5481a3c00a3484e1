namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>Counts since the start. Never evicted, however many entries the ledger forgets.</summary>
public sealed record LedgerTotals(long Accepted, long Delivered, long Failed, long Duplicated, long Misrouted, long Dropped);
