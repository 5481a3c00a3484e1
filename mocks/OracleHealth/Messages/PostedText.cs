using System.Net.Http.Headers;
using System.Text;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>The body of a POST as UTF-8, from one of the four charsets allowed; null where 415 is due.</summary>
internal static class PostedText
{
    public static ReadOnlyMemory<byte>? Utf8(SimRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var type) || type.MediaType != "application/json")
            return null;

        var encoding = type.CharSet?.Trim('"').ToUpperInvariant() switch
        {
            null or "UTF-8" => (Encoding?)Encoding.UTF8,
            "UTF-16" or "UTF-16LE" => Encoding.Unicode,
            "UTF-16BE" => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (encoding is null)
            return null;

        return encoding == Encoding.UTF8 ? request.Body : Encoding.UTF8.GetBytes(encoding.GetString(request.Body.Span).TrimStart('\ufeff'));
    }
}
