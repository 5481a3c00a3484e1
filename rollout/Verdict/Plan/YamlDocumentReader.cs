using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Reads YAML into JSON by YAML 1.2's core schema (so <c>on</c> is a word, not a boolean), keeping line numbers.</summary>
internal sealed class YamlDocumentReader(string name)
{
    private readonly Dictionary<string, long> _lines = [];

    public LocatedDocument Read(TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException exception)
        {
            throw new PlanException($"{name}:{exception.Start.Line}: not YAML: {FirstLine(exception.Message)}", exception);
        }

        return stream.Documents.Count == 0
            ? throw new PlanException($"{name}:1: empty file")
            : new LocatedDocument(name, Convert(stream.Documents[0].RootNode, "") ?? new JsonObject(), _lines);
    }

    private JsonNode? Convert(YamlNode node, string path)
    {
        _lines[path] = node.Start.Line;
        return node switch
        {
            YamlMappingNode mapping => Map(mapping, path),
            YamlSequenceNode sequence => List(sequence, path),
            YamlScalarNode scalar => Scalar(scalar),
            _ => throw new PlanException($"{name}:{node.Start.Line}: unexpected {node.NodeType}"),
        };
    }

    private JsonObject Map(YamlMappingNode mapping, string path)
    {
        var result = new JsonObject();
        foreach (var (key, value) in mapping.Children)
        {
            var member = ((YamlScalarNode)key).Value ?? "";
            var memberPath = path.Length == 0 ? member : $"{path}.{member}";
            result[member] = Convert(value, memberPath);
            _lines[memberPath] = key.Start.Line;
        }

        return result;
    }

    private JsonArray List(YamlSequenceNode sequence, string path) =>
        [.. sequence.Children.Select((child, index) => Convert(child, $"{path}[{index}]"))];

    private static JsonValue? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain)
            return JsonValue.Create(text);
        return text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
                JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }

    private static string FirstLine(string message) => message.Split('\n')[0].Trim();
}
