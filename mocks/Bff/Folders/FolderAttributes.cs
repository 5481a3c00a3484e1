namespace SecureMessaging.Mocks.Bff.Folders;

/// <summary>The attributes of a folder.</summary>
internal sealed record FolderAttributes(string Name, int Count, int UnreadCount, bool SystemFolder, long FolderId);
