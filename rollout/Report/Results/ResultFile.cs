using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Reads and writes <c>result.json</c>.</summary>
public static class ResultFile
{
    /// <summary>Name of the file in a run folder, and in a stage's.</summary>
    public const string Name = "result.json";

    /// <summary>Writes a run's result; the file appears whole or not at all.</summary>
    public static Task WriteAsync(ResultDocument result, string path, CancellationToken cancellationToken) =>
        WriteWholeAsync(path, JsonSerializer.Serialize(result, ResultJson.Indented), cancellationToken);

    /// <summary>Writes one part of a run, such as a stage's result; the file appears whole or not at all.</summary>
    public static Task WritePartAsync<T>(T part, string path, CancellationToken cancellationToken) =>
        WriteWholeAsync(path, JsonSerializer.Serialize(part, ResultJson.Indented), cancellationToken);

    /// <summary>Adds a line to a record of what happens: written whatever ends the run, so it is not given up.</summary>
    public static Task AppendAsync<T>(T happened, string path) =>
        File.AppendAllTextAsync(path, JsonSerializer.Serialize(happened, ResultJson.Compact) + "\n", CancellationToken.None);

    /// <summary>Reads a run's result.</summary>
    /// <exception cref="ResultFileException">Missing, broken or of another version.</exception>
    public static async Task<ResultDocument> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var result = Parse(path, await TextAsync(path, cancellationToken).ConfigureAwait(false));
        return result.SchemaVersion == ResultDocument.CurrentSchemaVersion
            ? result
            : throw new ResultFileException($"{path} has schemaVersion {result.SchemaVersion}; this harness reads {ResultDocument.CurrentSchemaVersion}");
    }

    /// <summary>Reads one part of a run; null while it is not done.</summary>
    /// <exception cref="ResultFileException">Broken.</exception>
    public static async Task<T?> ReadPartAsync<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        if (!File.Exists(path))
            return null;

        try
        {
            return JsonSerializer.Deserialize<T>(await TextAsync(path, cancellationToken).ConfigureAwait(false), ResultJson.Indented);
        }
        catch (JsonException exception)
        {
            throw new ResultFileException($"{path} is not what this harness wrote there: {exception.Message}", exception);
        }
    }

    /// <summary>The JSON Schema of <c>result.json</c>; <c>rollout/Report/result.schema.json</c> is this, committed.</summary>
    public static JsonNode Schema() => ResultJson.Indented.GetJsonSchemaAsNode(
        typeof(ResultDocument), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = AllowNull });

    // The exporter forgets null where a number may also be "NaN".
    private static JsonNode AllowNull(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null && schema["anyOf"] is JsonArray kinds)
            kinds.Add(new JsonObject { ["type"] = "null" });
        return schema;
    }

    private static ResultDocument Parse(string path, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ResultDocument>(text, ResultJson.Indented)!;
        }
        catch (JsonException exception)
        {
            throw new ResultFileException($"{path} is not a run's result: {exception.Message}", exception);
        }
    }

    private static async Task<string> TextAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw new ResultFileException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private static async Task WriteWholeAsync(string path, string text, CancellationToken cancellationToken)
    {
        var part = path + ".part";
        await File.WriteAllTextAsync(part, text + "\n", cancellationToken).ConfigureAwait(false);
        File.Move(part, path, overwrite: true);
    }
}
