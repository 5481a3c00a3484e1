namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>One request served. No header, token or body is kept.</summary>
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
