namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>One request served. No token, no body and no header but the correlation id is kept; <c>Number</c>, the order in which they ended, is given by the journal.</summary>
public sealed record JournalEntry(
    long Number,
    DateTimeOffset At,
    string Method,
    string Path,
    string? Query,
    string? Route,
    long? Patient,
    int Status,
    double Milliseconds,
    string Reader,
    string? CorrelationId);
