using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace SecureMessaging.Mocks.Host.Time;

/// <summary>Reads both forms of <see cref="Durations"/>, writes ISO 8601.</summary>
public sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Durations.Read(JsonElement.ParseValue(ref reader));
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(XmlConvert.ToString(value));
    }
}
