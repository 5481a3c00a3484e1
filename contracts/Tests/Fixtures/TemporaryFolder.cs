namespace SecureMessaging.Contracts.Tests.Fixtures;

/// <summary>A folder of its own for a test's pacts, gone with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("pacts-");

    public DirectoryInfo Directory => _folder;

    public string Path => _folder.FullName;

    public FileInfo File(string name) => new(System.IO.Path.Combine(Path, name));

    public void Dispose() => _folder.Delete(recursive: true);
}
