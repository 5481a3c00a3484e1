namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>An attachment to hand out: bytes, or where they are.</summary>
public sealed record SmDownload(string Name, string ContentType, byte[]? Bytes, string? StoredAt);
