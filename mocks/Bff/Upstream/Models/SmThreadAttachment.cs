namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>An attachment of a message within its thread.</summary>
public sealed record SmThreadAttachment(long AttachmentId, string AttachmentName, long AttachmentSize, string? AttachmentMimeType);
