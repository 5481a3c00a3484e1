namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer of <c>exchange/ohsyncstatus</c>.</summary>
public sealed record SmSyncStatus(string Status, bool SyncComplete, string? Error);
