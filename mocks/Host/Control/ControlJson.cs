using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SecureMessaging.Mocks.Host.Time;

namespace SecureMessaging.Mocks.Host.Control;

/// <summary>How the control API reads and writes JSON: camel case, durations in ISO 8601, unknown members refused.</summary>
public static class ControlJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // served as JSON, never put into a page as it is
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(), new DurationConverter() },
    };
}
