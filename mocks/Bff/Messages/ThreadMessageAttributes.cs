using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>The attributes of a message within its thread (my_health/v1/message_details_serializer.rb).</summary>
internal sealed class ThreadMessageAttributes(SmThreadMessage message, HttpRequest request)
    : MessageHeadAttributes(message.MessageId, message, message.MessageBody, message.HasAttachments)
{
    public bool? ReplyDisabled => message.ReplyDisabled;
    public long ThreadId => message.ThreadId;
    public long FolderId => message.FolderId;
    public string? MessageBody => Body;
    public string? DraftDate => WireDate.Utc(message.DraftDate);
    public string? ToDate => WireDate.Utc(message.ToDate);
    public bool HasAttachments => message.HasAttachments;

    public IReadOnlyList<ThreadMessageAttachment> Attachments { get; } =
        [.. (message.Attachments ?? []).Select(attachment => ThreadMessageAttachment.Of(attachment, message.MessageId, request))];

    public static Resource Present(SmThreadMessage message, HttpRequest request) =>
        new(message.MessageId.ToString(), "message_thread_details", new ThreadMessageAttributes(message, request))
        {
            Links = new SelfLink(SelfAddress.Messaging(request, $"messages/{message.MessageId}")),
        };
}
