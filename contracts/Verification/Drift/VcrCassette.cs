using System.Text;
using YamlDotNet.RepresentationModel;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>A cassette of Ruby's VCR: <c>http_interactions</c>, each with request and response.</summary>
internal static class VcrCassette
{
    public static IReadOnlyList<RecordedExchange> Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode["http_interactions"]).Select(Exchange)];
    }

    private static RecordedExchange Exchange(YamlNode interaction)
    {
        var (request, response) = (interaction["request"], interaction["response"]);
        return RecordedExchange.Of(
            Text(request["method"]),
            Text(request["uri"]),
            int.Parse(Text(response["status"]["code"])),
            Headers((YamlMappingNode)response["headers"]),
            Encoding.UTF8.GetBytes(Text(response["body"]["string"])));
    }

    private static Dictionary<string, string> Headers(YamlMappingNode headers) => headers.Children.ToDictionary(
        header => Text(header.Key),
        header => header.Value is YamlSequenceNode values ? string.Join(", ", values.Select(Text)) : Text(header.Value),
        StringComparer.OrdinalIgnoreCase);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;
}
