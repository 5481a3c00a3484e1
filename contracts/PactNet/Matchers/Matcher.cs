using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>A matcher that is no more than its type and its example.</summary>
internal class Matcher(string type, object? value) : IMatcher
{
    [JsonPropertyName("pact:matcher:type")]
    public string Type => type;

    [JsonPropertyName("value")]
    public dynamic Value => value!;
}
