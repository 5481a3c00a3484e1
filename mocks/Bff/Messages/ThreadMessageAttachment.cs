using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>An attachment of a message within its thread.</summary>
internal sealed record ThreadMessageAttachment(long Id, long MessageId, string Name, long AttachmentSize, string Download)
{
    public static ThreadMessageAttachment Of(SmThreadAttachment attachment, long messageId, HttpRequest request) => new(
        attachment.AttachmentId,
        messageId,
        attachment.AttachmentName,
        attachment.AttachmentSize,
        SelfAddress.Messaging(request, $"messages/{messageId}/attachments/{attachment.AttachmentId}"));
}
