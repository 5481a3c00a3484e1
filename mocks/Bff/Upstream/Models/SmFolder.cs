namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A mail folder.</summary>
public sealed record SmFolder(long Id, string Name, int UnreadCount, int Count, bool SystemFolder);
