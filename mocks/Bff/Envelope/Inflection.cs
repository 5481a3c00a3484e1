using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>The case of keys: snake_case, or camelCase both ways when the client asks by header (vets-api uses the gem olive_branch).</summary>
internal static class Inflection
{
    private static readonly JsonSerializerOptions Snake = Options(JsonNamingPolicy.SnakeCaseLower);
    private static readonly JsonSerializerOptions Camel = Options(JsonNamingPolicy.CamelCase);

    public static bool IsCamel(HttpRequest request) =>
        string.Equals(request.Headers["X-Key-Inflection"], "camel", StringComparison.OrdinalIgnoreCase);

    public static JsonSerializerOptions Of(HttpRequest request) => IsCamel(request) ? Camel : Snake;

    /// <summary>A query parameter by its snake_case name, or its camelCase one when the client speaks camelCase.</summary>
    public static string? Query(HttpRequest request, string name)
    {
        var value = request.Query[name];
        if (value.Count == 0 && IsCamel(request))
            value = request.Query[ToCamel(name)];
        return value.Count == 0 ? null : value[0];
    }

    public static string ToCamel(string snake) =>
        string.Concat(snake.Split('_').Select((word, i) => i == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static JsonSerializerOptions Options(JsonNamingPolicy names) => new()
    {
        PropertyNamingPolicy = names,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
