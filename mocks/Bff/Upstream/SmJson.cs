using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>The SM API's JSON: camelCase, and what is not known is left out.</summary>
internal static class SmJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A body of known length, as vets-api sends it; JsonContent would go out in chunks.</summary>
    public static ByteArrayContent Content(object body) => new(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), Options))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
    };
}
