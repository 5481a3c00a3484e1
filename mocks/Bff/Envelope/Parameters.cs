using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>An object of a request's body, read as leniently as Rails reads its params.</summary>
internal sealed class Parameters(JsonElement element, bool camel)
{
    private const long LargestJson = 1024 * 1024;

    /// <summary>Reads a JSON body; an empty one is an empty object.</summary>
    public static async Task<Parameters> ReadAsync(HttpRequest request) => Parse(await ReadBodyAsync(request), Inflection.IsCamel(request));

    /// <summary>Reads a body that holds JSON; no JSON here is anywhere near a megabyte.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestJson;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    /// <summary>Reads JSON; nothing at all is an empty object.</summary>
    public static Parameters Parse(ReadOnlyMemory<byte> utf8, bool camel)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.IsEmpty ? "{}"u8.ToArray() : utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(document.RootElement.Clone(), camel)
                : throw ApiErrors.BadRequest("The request body must be a JSON object.");
        }
        catch (JsonException)
        {
            throw ApiErrors.BadRequest("The request body is not valid JSON.");
        }
    }

    /// <summary>
    /// The object of that name. A string is parsed, as vets-api parses a stringified message (whose keys nobody inflects). Without the
    /// name the body itself is the object: Rails' ParamsWrapper, on which vets-website relies.
    /// </summary>
    public Parameters Require(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.Object } nested when nested.EnumerateObject().Any() => new(nested, camel),
        { ValueKind: JsonValueKind.String } text when Read(text) is { Length: > 0 } json => Parse(Encoding.UTF8.GetBytes(json), camel: false),
        null when element.EnumerateObject().Any() => this,
        _ => throw ApiErrors.ParameterMissing(name),
    };

    /// <summary>Text; numbers as they were written; anything else is not there.</summary>
    public string? Text(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.String } text => Read(text),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>A whole number, also when it came as text.</summary>
    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A truth value, also when it came as text.</summary>
    public bool? Flag(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } text => bool.TryParse(Read(text), out var flag) ? flag : null,
        _ => null,
    };

    /// <summary>A list of objects; what is no object is passed over.</summary>
    public IReadOnlyList<Parameters> List(string name) => Find(name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new Parameters(item, camel))]
        : [];

    private JsonElement? Find(string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) || (camel && element.TryGetProperty(Inflection.ToCamel(name), out value)) ? value : null;
        }
        catch (InvalidOperationException)
        {
            throw NotText();
        }
    }

    // "\ud800" is valid JSON and no text.
    private static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NotText();
        }
    }

    private static ApiErrorException NotText() => ApiErrors.BadRequest("The request body holds text that is not valid Unicode.");
}
