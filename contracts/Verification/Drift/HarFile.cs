using System.Text;
using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>HTTP Archive 1.2, as browsers export it.</summary>
internal static class HarFile
{
    public static IReadOnlyList<RecordedExchange> Parse(string json) =>
        [.. JsonNode.Parse(json)!["log"]!["entries"]!.AsArray().Select(entry => Exchange(entry!))];

    private static RecordedExchange Exchange(JsonNode entry)
    {
        var response = entry["response"]!;
        return RecordedExchange.Of(
            (string)entry["request"]!["method"]!,
            (string)entry["request"]!["url"]!,
            (int)response["status"]!,
            Headers(response["headers"]!.AsArray()),
            Body(response["content"]!));
    }

    private static Dictionary<string, string> Headers(JsonArray headers)
    {
        var read = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            read[(string)header!["name"]!] = (string)header["value"]!;
        }

        return read;
    }

    private static byte[] Body(JsonNode content)
    {
        var text = (string?)content["text"] ?? string.Empty;
        return (string?)content["encoding"] == "base64" ? Convert.FromBase64String(text) : Encoding.UTF8.GetBytes(text);
    }
}
