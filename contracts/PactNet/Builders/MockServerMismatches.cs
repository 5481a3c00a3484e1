using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PactNet.Exceptions;

namespace PactNet.Builders;

/// <summary>Turns the mock server's mismatch JSON into what a person needs to see in a failed test.</summary>
internal static class MockServerMismatches
{
    public static IReadOnlyList<JsonNode> Parse(string json) =>
        [.. (JsonNode.Parse(json) as JsonArray ?? throw new JsonException($"Not a list of mismatches: {json}")).OfType<JsonNode>()];

    public static string Describe(IReadOnlyList<JsonNode> mismatches)
    {
        var text = new StringBuilder("The consumer and its pact disagree:");
        foreach (var mismatch in mismatches)
        {
            text.AppendLine().Append("- ").Append(Headline(mismatch));
            foreach (var difference in Difference.DescribeAll(mismatch["mismatches"]))
            {
                text.AppendLine().Append("    ").Append(difference);
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
}
