using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactNet.Builders;

/// <summary>Turns the mock server's mismatch JSON into what a person needs to see in a failed test.</summary>
internal static class MockServerMismatches
{
    private const int Shown = 10;

    public static IReadOnlyList<JsonNode> Parse(string json) =>
        [.. (JsonNode.Parse(json) as JsonArray ?? throw new JsonException($"Not a list of mismatches: {json}")).OfType<JsonNode>()];

    public static string Describe(IReadOnlyList<JsonNode> mismatches)
    {
        var text = new StringBuilder("The consumer and its pact disagree:");
        foreach (var mismatch in mismatches)
        {
            text.AppendLine().Append("- ").Append(Headline(mismatch));
            var details = mismatch["mismatches"] as JsonArray ?? [];
            foreach (var detail in details.OfType<JsonNode>().Take(Shown))
            {
                text.AppendLine().Append("    ").Append(Detail(detail));
            }

            if (details.Count > Shown)
            {
                text.AppendLine().Append($"    and {details.Count - Shown} more");
            }
        }

        return text.ToString();
    }

    private static string Headline(JsonNode mismatch)
    {
        var request = $"{(string?)mismatch["method"]} {(string?)mismatch["path"]}";
        return (string?)mismatch["type"] switch
        {
            "missing-request" => $"expected, never made: {request}",
            "request-not-found" => $"made, not expected: {request}",
            _ => $"made, but different: {request}",
        };
    }

    private static string Detail(JsonNode detail)
    {
        var where = (string?)detail["path"] ?? (string?)detail["parameter"] ?? (string?)detail["key"];
        var type = (string?)detail["type"];
        var what = (string?)detail["mismatch"] ?? $"expected {detail["expected"]?.ToJsonString()} but was {detail["actual"]?.ToJsonString()}";
        return where is null ? $"{type}: {what}" : $"{type} {where}: {what}";
    }
}
