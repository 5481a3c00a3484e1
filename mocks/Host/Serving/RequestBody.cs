using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>Reads a request's body whole. The largest real ones are 25 MB of attachments.</summary>
internal static class RequestBody
{
    private const int Limit = 64 * 1024 * 1024;

    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength is 0 || (context.Request.ContentLength is null && !context.Request.Headers.ContainsKey("Transfer-Encoding")))
            return default;
        if (context.Request.ContentLength > Limit)
            throw TooLarge();

        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            if (read.Buffer.Length > Limit)
                throw TooLarge();

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static BadHttpRequestException TooLarge() => new($"The body exceeds {Limit} bytes.", StatusCodes.Status413PayloadTooLarge);
}
