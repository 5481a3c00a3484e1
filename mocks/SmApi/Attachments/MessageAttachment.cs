namespace SecureMessaging.Mocks.SmApi.Attachments;

/// <summary>A file of a message. Its bytes are kept apart, in a bounded store.</summary>
public sealed record MessageAttachment(long Id, string Name, int Size, string MimeType, string? LargeId);
