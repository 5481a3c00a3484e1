using System.Text.Json;
using System.Text.Json.Serialization;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.OracleHealth.Wire;

/// <summary>JSON of Messaging Web Services. No error has a body.</summary>
internal static class MillenniumJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        DictionaryKeyPolicy = null,
    };

    public static SimResponse Of<T>(T value) => SimResponse.OfJson(JsonSerializer.SerializeToUtf8Bytes(value, Options));

    /// <summary>A time in ISO 8601, UTC, without milliseconds.</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
