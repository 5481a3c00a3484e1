using System.Text.Json.Nodes;

namespace PactNet.Verifier;

/// <summary>One interaction that was not kept, and what differed in it.</summary>
internal sealed record VerificationError(string Interaction, IReadOnlyList<string> Differences)
{
    private const int Shown = 10;

    public static VerificationError Parse(JsonNode error)
    {
        var mismatch = error["mismatch"];
        var mismatches = (mismatch?["mismatches"] as JsonArray ?? []).OfType<JsonNode>().Select(Difference).ToList();
        IReadOnlyList<string> differences = mismatches.Count switch
        {
            0 => [(string?)mismatch?["message"] ?? mismatch?.ToJsonString() ?? "no detail"],
            > Shown => [.. mismatches.Take(Shown), $"and {mismatches.Count - Shown} more"],
            _ => mismatches,
        };
        return new VerificationError((string?)error["interaction"] ?? "the verification", differences);
    }

    private static string Difference(JsonNode mismatch)
    {
        var where = (string?)mismatch["path"] ?? (string?)mismatch["key"] ?? (string?)mismatch["parameter"];
        var what = (string?)mismatch["mismatch"] ?? $"expected {mismatch["expected"]?.ToJsonString()} but was {mismatch["actual"]?.ToJsonString()}";
        return where is null ? $"{(string?)mismatch["type"]}: {what}" : $"{(string?)mismatch["type"]} {where}: {what}";
    }
}
