using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Runtime.Targets;

/// <summary>Reads a number or a string.</summary>
internal sealed class JsonIdConverter : JsonConverter<JsonId>
{
    public override JsonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.TokenType == JsonTokenType.Number ? reader.GetInt64().ToString() : reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, JsonId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
