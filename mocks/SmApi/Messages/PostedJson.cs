using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Errors;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>Reads members of posted JSON. Numbers may come as text: form-encoded recordings have them so.</summary>
internal static class PostedJson
{
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            throw new SmException(SmError.BadRequest);
        }
    }

    public static string? TextOf(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Text(value) : null;

    public static long? NumberOf(this JsonElement element, string name) => long.TryParse(element.TextOf(name), out var number) ? number : null;

    public static bool BooleanOf(this JsonElement element, string name) => element.TextOf(name) is "true" or "True" or "1";

    // A lone surrogate (\ud800) is valid JSON but no text.
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            throw new SmException(SmError.BadRequest);
        }
    }
}
