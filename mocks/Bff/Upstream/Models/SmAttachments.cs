namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>The nested list of attachments; may itself be null.</summary>
public sealed record SmAttachments(IReadOnlyList<SmAttachment>? Attachment);
