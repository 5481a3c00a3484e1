namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>Answer of <c>GET /__sim/ledger</c>.</summary>
/// <param name="Entries">From the number asked for on.</param>
/// <param name="Next">Ask from here next time.</param>
/// <param name="Pending">Deliveries not yet due, over all entries, and messages on their way to the EHR behind: 0 means that the books can be closed.</param>
/// <param name="InFlight">Of these, messages on their way, which no clock brings.</param>
/// <param name="Forgotten">Entries from the number asked for on that are held no more: the oldest are forgotten first.</param>
public sealed record LedgerPage(IReadOnlyList<LedgerEntry> Entries, long Next, int Pending, int InFlight, long Forgotten);
