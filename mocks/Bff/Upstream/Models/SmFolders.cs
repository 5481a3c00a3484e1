namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer of <c>folder</c>.</summary>
public sealed record SmFolders(IReadOnlyList<SmFolder> Folder);
