namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>Answer of <c>GET /__sim/requests</c>.</summary>
/// <param name="Requests">Those wanted, oldest first.</param>
/// <param name="Next">Ask from here next time.</param>
public sealed record JournalPage(IReadOnlyList<JournalEntry> Requests, long Next);
