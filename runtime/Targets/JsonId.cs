using System.Text.Json.Serialization;

namespace SecureMessaging.Runtime.Targets;

/// <summary>An id that one record writes as a number and the other as text.</summary>
[JsonConverter(typeof(JsonIdConverter))]
public readonly record struct JsonId(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
