namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>Totals of a ledger.</summary>
internal sealed record LedgerState(long Accepted, long Delivered, long Failed, long Duplicated, long Misrouted, long Dropped, long Pending);
