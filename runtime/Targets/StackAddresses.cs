using System.Text.Json;

namespace SecureMessaging.Runtime.Targets;

/// <summary>Where a stack serves; also the content of its ready file (public: <c>{"web","bff","vista","oracleHealth","pid"}</c>).</summary>
/// <param name="Web">Base URL of the pages, or null when that role is not run.</param>
/// <param name="Bff">Base URL of the BFF, or null.</param>
/// <param name="Vista">Base URL of the VistA simulator, or null.</param>
/// <param name="OracleHealth">Base URL of the Oracle Health simulator, or null.</param>
/// <param name="Pid">Process that serves them.</param>
public sealed record StackAddresses(Uri? Web, Uri? Bff, Uri? Vista, Uri? OracleHealth, int Pid)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Reads a ready file.</summary>
    public static async Task<StackAddresses> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<StackAddresses>(file, Json, cancellationToken)
               ?? throw new InvalidDataException($"{path} is empty.");
    }

    /// <summary>Writes a ready file; it appears whole or not at all.</summary>
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var part = path + ".part";
        await File.WriteAllTextAsync(part, JsonSerializer.Serialize(this, Json), cancellationToken);
        File.Move(part, path, overwrite: true);
    }
}
