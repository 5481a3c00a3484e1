using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Load.Scenarios.Events;

/// <summary>Events as lines of JSON. Each line is written out at once: a killed run loses none.</summary>
public sealed class EventFile(string path) : IEventRecorder, IDisposable
{
    /// <summary>Name of the file in an output folder.</summary>
    public const string FileName = "events.jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private readonly StreamWriter _file = new(path, append: false) { AutoFlush = true, NewLine = "\n" };
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public void Record(LoadEvent told)
    {
        var line = JsonSerializer.Serialize(told, Json);
        lock (_lock)
            _file.WriteLine(line);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>Reads events again. A last line cut off by the end of its process is passed over.</summary>
    public static async IAsyncEnumerable<LoadEvent> ReadAsync(string path)
    {
        await foreach (var line in File.ReadLinesAsync(path).ConfigureAwait(false))
        {
            if (line.EndsWith('}') && JsonSerializer.Deserialize<LoadEvent>(line, Json) is { } told)
                yield return told;
        }
    }
}
