using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>The attributes of a message within its thread (my_health/v1/message_details_serializer.rb).</summary>
internal sealed record ThreadMessageAttributes(
    long MessageId,
    string? Category,
    string? Subject,
    string? Body,
    bool Attachment,
    string? SentDate,
    long? SenderId,
    string? SenderName,
    long? RecipientId,
    string? RecipientName,
    string? ReadReceipt,
    string? TriageGroupName,
    string? ProxySenderName,
    string? SuggestedNameDisplay,
    bool IsOhMessage,
    bool? ReplyDisabled,
    long ThreadId,
    long FolderId,
    string? MessageBody,
    string? DraftDate,
    string? ToDate,
    bool HasAttachments,
    IReadOnlyList<ThreadMessageAttachment> Attachments)
{
    public static Resource Present(SmThreadMessage message, HttpRequest request)
    {
        var body = HtmlText.Plain(message.MessageBody);
        var attributes = new ThreadMessageAttributes(
            message.MessageId,
            message.Category,
            HtmlText.Plain(message.Subject),
            body,
            message.HasAttachments,
            WireDate.Utc(message.SentDate),
            message.SenderId,
            message.SenderName,
            message.RecipientId,
            message.RecipientName,
            message.ReadReceipt,
            message.TriageGroupName,
            message.ProxySenderName,
            message.SuggestedNameDisplay,
            message.IsOhMessage,
            message.ReplyDisabled,
            message.ThreadId,
            message.FolderId,
            body,
            WireDate.Utc(message.DraftDate),
            WireDate.Utc(message.ToDate),
            message.HasAttachments,
            [.. (message.Attachments ?? []).Select(attachment => ThreadMessageAttachment.Of(attachment, message.MessageId, request))]);
        return new(message.MessageId.ToString(), "message_thread_details", attributes)
        {
            Links = new SelfLink(SelfAddress.Messaging(request, $"messages/{message.MessageId}")),
        };
    }
}
