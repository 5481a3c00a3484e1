using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace SecureMessaging.Rollout.Report.Packing;

/// <summary>
/// One archive of everything in a run's folder, with a file of SHA-256 sums that <c>sha256sum -c</c> checks. The same folder gives the
/// same bytes.
/// </summary>
public static class EvidencePack
{
    /// <summary>Name of the file of hashes inside the archive.</summary>
    public const string SumsName = "SHA256SUMS";

    // ZIP knows no time before 1980; a fixed one keeps the archive reproducible.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a run's folder.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="archive">Path of the archive; it may lie in the folder and leaves itself out.</param>
    /// <param name="cancellationToken">Stops the packing.</param>
    public static async Task WriteAsync(string folder, string archive, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(archive);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFullPath(path) != target && !path.EndsWith(".part", StringComparison.Ordinal))
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();

        var part = target + ".part";
        await using (var stream = File.Create(part))
        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            var sums = new StringBuilder();
            foreach (var file in files)
            {
                var content = await File.ReadAllBytesAsync(file.Path, cancellationToken);
                sums.Append($"{Convert.ToHexStringLower(SHA256.HashData(content))}  {file.Name}\n");
                await AddAsync(zip, file.Name, content, cancellationToken);
            }

            await AddAsync(zip, SumsName, Encoding.UTF8.GetBytes(sums.ToString()), cancellationToken);
        }

        File.Move(part, target, overwrite: true);
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Timeless;
        await using var target = await entry.OpenAsync(cancellationToken);
        await target.WriteAsync(content, cancellationToken);
    }
}
