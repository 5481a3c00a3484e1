using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>The two multipart forms of a message with files (recorded in vets-api's cassettes).</summary>
internal static class SmMultipart
{
    /// <summary>The message as a file named message, then each file.</summary>
    public static HttpContent WithFiles(SmNewMessage message, IReadOnlyList<SmUpload> uploads)
    {
        var form = Form();
        form.Add(Part(Json(message), "application/json", "message", "message"));
        foreach (var upload in uploads)
            form.Add(Part(new StreamContent(upload.Open()), upload.ContentType, "uploads[]", upload.FileName));
        return form;
    }

    /// <summary>The message, then one part that lists what was stored.</summary>
    public static HttpContent WithStored(SmNewMessage message, IReadOnlyList<SmLargeAttachment> stored)
    {
        var form = Form();
        form.Add(Part(Json(message), "application/json", "message", null));
        form.Add(Part(Json(stored), "application/json", "lgAttachments[]", null));
        return form;
    }

    private static MultipartFormDataContent Form() => new() { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };

    private static ByteArrayContent Json<T>(T value) => new(JsonSerializer.SerializeToUtf8Bytes(value, SmJson.Options));

    private static HttpContent Part(HttpContent content, string type, string name, string? fileName)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        // Written by hand: the typed header adds filename*, which no recording has.
        content.Headers.TryAddWithoutValidation(
            "Content-Disposition", fileName is null ? $"form-data; name=\"{name}\"" : $"form-data; name=\"{name}\"; filename=\"{Quoted(fileName)}\"");
        return content;
    }

    // As browsers do (WHATWG, multipart/form-data encoding): a file name cannot end the header.
    private static string Quoted(string fileName) =>
        fileName.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
