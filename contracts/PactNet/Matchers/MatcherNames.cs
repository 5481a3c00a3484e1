using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactNet.Matchers;

/// <summary>
/// Refuses matchers the core does not know: it would take each for a plugin's and match nothing by it.
/// Names as the core's integration JSON reads them (pact_models, <c>MatchingRule::from_integration_json</c>).
/// </summary>
internal static class MatcherNames
{
    private const string TypeKey = "pact:matcher:type";

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "regex", "equality", "include", "type", "min-type", "max-type", "min-max-type", "number", "integer", "decimal", "real", "boolean",
        "datetime", "timestamp", "date", "time", "null", "content-type", "contentType", "array-contains", "arrayContains", "values",
        "status-code", "statusCode", "not-empty", "notEmpty", "semver", "each-key", "eachKey", "each-value", "eachValue",
    };

    /// <summary>The same text, after every matcher in it has been found to be one of the core's.</summary>
    public static string Checked(string jsonOrText)
    {
        if (jsonOrText.Contains(TypeKey, StringComparison.Ordinal))
        {
            Check(JsonNode.Parse(jsonOrText));
        }

        return jsonOrText;
    }

    private static void Check(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Check(item);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                if (name == TypeKey)
                {
                    CheckName(value);
                }

                Check(value);
            }
        }
    }

    private static void CheckName(JsonNode? type)
    {
        if (type?.GetValueKind() == JsonValueKind.String && !Known.Contains((string)type!))
        {
            throw new ArgumentException($"The Pact core has no matcher \"{type}\"; it knows {string.Join(", ", Known.Order(StringComparer.Ordinal))}.");
        }
    }
}
