using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.SmApi.Wire;

/// <summary>Writes JSON as the SM API does: UTF-8 as it is, nothing escaped that need not be.</summary>
internal static class SmJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static SimResponse Object(Action<Utf8JsonWriter> members, int status = 200) => Write(
        writer =>
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        },
        status);

    /// <summary><c>{"name":[…]}</c>.</summary>
    public static SimResponse ListOf<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> item) => Object(writer =>
    {
        writer.WriteStartArray(name);
        foreach (var each in items)
            item(writer, each);
        writer.WriteEndArray();
    });

    /// <summary><c>[…]</c>.</summary>
    public static SimResponse Array<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> item) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var each in items)
            item(writer, each);
        writer.WriteEndArray();
    });

    /// <summary>A bare JSON string.</summary>
    public static SimResponse Text(string value) => Write(writer => writer.WriteStringValue(value));

    /// <summary>The bare word <c>Success</c> declared as JSON, which it is not: as recorded.</summary>
    public static SimResponse Success { get; } = SimResponse.OfText("Success", SimResponse.Json);

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        return buffer.WrittenSpan.ToArray();
    }

    private static SimResponse Write(Action<Utf8JsonWriter> write, int status = 200) => SimResponse.OfJson(Bytes(write), status);
}
