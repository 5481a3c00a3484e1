namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer for an attachment that is kept in S3.</summary>
internal sealed record SmStoredAttachment(string Url, string MimeType, string Name);
