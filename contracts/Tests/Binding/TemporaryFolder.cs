namespace SecureMessaging.Contracts.Tests.Binding;

/// <summary>A folder of its own for a test's pacts, gone with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("pacts-");

    public DirectoryInfo Directory => folder;

    public string Path => folder.FullName;

    public FileInfo File(string name) => new(System.IO.Path.Combine(Path, name));

    public void Dispose() => folder.Delete(recursive: true);
}
