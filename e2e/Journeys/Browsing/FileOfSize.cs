namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>A large file on this machine. The browser reads it itself; from memory it would go there as text, through two other processes.</summary>
internal sealed class FileOfSize : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attachment-");

    public FileOfSize(string name, long bytes)
    {
        Path = System.IO.Path.Combine(_folder.FullName, name);
        using var file = File.Create(Path);
        file.SetLength(bytes);
    }

    public string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
