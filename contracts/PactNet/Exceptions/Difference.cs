using System.Text.Json.Nodes;

namespace PactNet.Exceptions;

/// <summary>The core's description of one difference, in one line: the mock server and the verifier give it alike.</summary>
internal static class Difference
{
    private const int Shown = 10;

    /// <summary>The first differences, and how many there are besides.</summary>
    public static IReadOnlyList<string> DescribeAll(JsonNode? mismatches)
    {
        IReadOnlyList<JsonNode> all = [.. (mismatches as JsonArray ?? []).OfType<JsonNode>()];
        IEnumerable<string> shown = all.Take(Shown).Select(Describe);
        return [.. all.Count > Shown ? shown.Append($"and {all.Count - Shown} more") : shown];
    }

    private static string Describe(JsonNode mismatch)
    {
        var where = (string?)mismatch["path"] ?? (string?)mismatch["parameter"] ?? (string?)mismatch["key"];
        var what = (string?)mismatch["mismatch"] ?? $"expected {mismatch["expected"]?.ToJsonString()} but was {mismatch["actual"]?.ToJsonString()}";
        return where is null ? $"{(string?)mismatch["type"]}: {what}" : $"{(string?)mismatch["type"]} {where}: {what}";
    }
}
