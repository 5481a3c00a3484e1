using System.Text.Json.Serialization;

namespace PactNet.Matchers;

internal sealed class RegexMatcher(string example, string regex) : Matcher("regex", example)
{
    [JsonPropertyName("regex")]
    public string Regex => regex;
}
