using System.Text.Json;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>Writes one line of JSON for each second of the run, warm-up included and named: what charts over time are drawn from.</summary>
public sealed class SecondsFile(string folder) : IRunObserver, IDisposable
{
    /// <summary>Name of the file in an output folder.</summary>
    public const string FileName = "seconds.jsonl";

    private readonly StreamWriter _file = new(Path.Combine(folder, FileName), append: false) { AutoFlush = true, NewLine = "\n" };

    /// <inheritdoc/>
    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
    }

    /// <inheritdoc/>
    public void OnTick(RunTick tick) => _file.WriteLine(JsonSerializer.Serialize(RunSecond.Of(tick), RunSecond.Json));

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>Reads the lines again.</summary>
    public static IReadOnlyList<RunSecond> Read(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, FileName)).Where(line => line.EndsWith('}'))
            .Select(line => JsonSerializer.Deserialize<RunSecond>(line, RunSecond.Json)).OfType<RunSecond>(),
    ];
}
