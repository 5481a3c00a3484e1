namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Body of a folder's creation.</summary>
internal sealed record SmFolderName(string Name);
