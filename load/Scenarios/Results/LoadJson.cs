using System.Text.Json;
using System.Text.Json.Serialization;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>How requests, progress and results are written.</summary>
public static class LoadJson
{
    /// <summary>Name of the result in an output folder. It is renamed into place last: where it is, the run is complete.</summary>
    public const string ResultFile = "result.json";

    /// <summary>One line.</summary>
    public static JsonSerializerOptions Line { get; } = Create(indented: false);

    /// <summary>A file.</summary>
    public static JsonSerializerOptions File { get; } = Create(indented: true);

    /// <summary>Writes a document so that it appears whole or not at all.</summary>
    public static async Task WriteAsync<T>(string path, T document, CancellationToken cancellationToken)
    {
        var part = path + ".part";
        await System.IO.File.WriteAllTextAsync(part, JsonSerializer.Serialize(document, File), cancellationToken).ConfigureAwait(false);
        System.IO.File.Move(part, path, overwrite: true);
    }

    /// <summary>Reads a document.</summary>
    public static async Task<T> ReadAsync<T>(string path, CancellationToken cancellationToken) =>
        JsonSerializer.Deserialize<T>(await System.IO.File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false), File)
        ?? throw new InvalidDataException($"{path} is empty.");

    /// <summary>Reads the result in the output folder of a finished run.</summary>
    /// <exception cref="UsageException">It holds none.</exception>
    public static async Task<LoadResult> ReadResultAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, ResultFile);
        return System.IO.File.Exists(path)
            ? await ReadAsync<LoadResult>(path, cancellationToken).ConfigureAwait(false)
            : throw new UsageException($"{folder} holds no {ResultFile}: that run did not finish, or it is no output folder");
    }

    private static JsonSerializerOptions Create(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
