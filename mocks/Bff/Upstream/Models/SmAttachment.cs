namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>An attachment of a message.</summary>
public sealed record SmAttachment(long Id, string Name, long AttachmentSize);
