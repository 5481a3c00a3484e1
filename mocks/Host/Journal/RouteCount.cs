namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>How often a route answered with a status.</summary>
public sealed record RouteCount(string Route, int Status, long Count);
