namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A file that was put into S3, as the SM API is told of it.</summary>
/// <param name="AttachmentName">The file's name.</param>
/// <param name="MimeType">Its type.</param>
/// <param name="Size">In bytes.</param>
/// <param name="LgAttachmentId">Last segment of the presigned address, URL-decoded.</param>
public sealed record SmLargeAttachment(string AttachmentName, string MimeType, long Size, string LgAttachmentId);
