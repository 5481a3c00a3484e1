using System.Text.Json.Serialization;

namespace PactNet.Matchers;

/// <summary>Every element like the example. The example is given once, and wrapped, as the core wants an array.</summary>
internal sealed class MinMaxTypeMatcher(object example, int? min, int? max) : Matcher("type", new[] { example })
{
    [JsonPropertyName("min")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Min => min;

    [JsonPropertyName("max")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Max => max;
}
