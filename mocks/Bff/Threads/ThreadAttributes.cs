using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Threads;

/// <summary>The attributes of a thread in a folder (my_health/v1/threads_serializer.rb).</summary>
internal sealed record ThreadAttributes(
    long ThreadId,
    long FolderId,
    long MessageId,
    int ThreadPageSize,
    int MessageCount,
    string? Category,
    string? Subject,
    string? TriageGroupName,
    string? SentDate,
    string? DraftDate,
    long? SenderId,
    string? SenderName,
    string? RecipientName,
    long? RecipientId,
    string? ProxySenderName,
    bool HasAttachment,
    bool ThreadHasAttachment,
    bool UnsentDrafts,
    bool UnreadMessages,
    bool IsOhMessage,
    string? SuggestedNameDisplay)
{
    public static ThreadAttributes Of(SmThreadListItem thread) => new(
        thread.ThreadId,
        thread.FolderId,
        thread.MessageId,
        thread.ThreadPageSize,
        thread.MessageCount,
        thread.Category,
        HtmlText.Plain(thread.Subject),
        thread.TriageGroupName,
        WireDate.Utc(thread.SentDate),
        WireDate.Utc(thread.DraftDate),
        thread.SenderId,
        thread.SenderName,
        thread.RecipientName,
        thread.RecipientId,
        thread.ProxySenderName,
        thread.HasAttachment,
        thread.ThreadHasAttachment,
        thread.UnsentDrafts,
        thread.UnreadMessages,
        thread.IsOhMessage,
        thread.SuggestedNameDisplay);
}
