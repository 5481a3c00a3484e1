using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Wire;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>Deleting and moving.</summary>
internal static class FilingEndpoints
{
    /// <summary>A POST, not a DELETE. A draft is gone; anything else moves to Deleted.</summary>
    public static ValueTask<SimResponse> Delete(PatientRequest request) => request.InMailbox(mailbox =>
    {
        var message = mailbox.Find(request.Id);
        if (message.IsDraft)
            mailbox.Remove(message.Id);
        else
            mailbox.Put(message with { FolderId = FolderIds.Deleted });
        return SmJson.Success;
    });

    public static ValueTask<SimResponse> Move(PatientRequest request) => request.InMailbox(mailbox =>
    {
        var folder = Folder(request, mailbox);
        var message = mailbox.Find(request.Id);
        if (message.IsDraft)
            throw new SmException(SmError.CannotMoveDrafts);

        mailbox.Put(message with { FolderId = folder });
        return SmJson.Success;
    });

    public static ValueTask<SimResponse> MoveThread(PatientRequest request) => request.InMailbox(mailbox =>
    {
        var folder = Folder(request, mailbox);
        var thread = mailbox.Thread(mailbox.Find(request.Id).ThreadId, withOracleHealth: true).Where(message => !message.IsDraft).ToArray();
        if (thread.Length == 0)
            throw new SmException(SmError.CannotMoveDrafts);

        foreach (var message in thread)
            mailbox.Put(message with { FolderId = folder });
        return SmJson.Success;
    });

    // Nothing is filed under Sent or Drafts by hand.
    private static long Folder(PatientRequest request, Mailbox mailbox)
    {
        var folder = request.Http.Number("folderId");
        if (!mailbox.HasFolder(folder))
            throw new SmException(SmError.EntityNotFound);
        return folder is FolderIds.Sent or FolderIds.Drafts ? throw new SmException(SmError.CannotMove) : folder;
    }
}
