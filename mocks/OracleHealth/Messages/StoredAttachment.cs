namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>A reference to a medium; the bytes are elsewhere.</summary>
internal sealed record StoredAttachment(string Name, string MediaIdentifier, int MediaVersion);
