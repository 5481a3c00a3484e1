using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>An example value and the rule by which others match it, in Pact's integration JSON.</summary>
[JsonConverter(typeof(MatcherConverter))]
public interface IMatcher
{
    [JsonPropertyName("pact:matcher:type")]
    string Type { get; }

    [JsonPropertyName("value")]
    dynamic Value { get; }
}
