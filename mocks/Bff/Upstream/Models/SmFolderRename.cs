namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Body of a folder's renaming.</summary>
internal sealed record SmFolderRename(string FolderName);
