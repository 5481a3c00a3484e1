namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>Answer of <c>GET /__sim/ledger</c>.</summary>
/// <param name="Entries">From the number asked for on.</param>
/// <param name="Next">Ask from here next time.</param>
/// <param name="Pending">Deliveries not yet due, over all entries, and messages on their way to the EHR behind: 0 means that the books can be closed.</param>
public sealed record LedgerPage(IReadOnlyList<LedgerEntry> Entries, long Next, int Pending);
