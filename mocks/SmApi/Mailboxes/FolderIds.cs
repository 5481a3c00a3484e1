namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>The system folders; a patient's own have positive ids.</summary>
public static class FolderIds
{
    public const long Inbox = 0;
    public const long Sent = -1;
    public const long Drafts = -2;
    public const long Deleted = -3;

    /// <summary>Id and name, in the order recorded (vets-api cassette gets_a_collection_of_folders_with_oh_messages.yml).</summary>
    public static IReadOnlyList<(long Id, string Name)> System { get; } = [(Inbox, "Inbox"), (Drafts, "Drafts"), (Sent, "Sent"), (Deleted, "Deleted")];
}
