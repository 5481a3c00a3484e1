using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace SecureMessaging.Rollout.Drill.Defects.Attachments;

/// <summary>Makes a message with files one without: the part "message" alone, sent as such messages are.</summary>
internal static class WithoutFiles
{
    public static async Task MakeAsync(HttpContext exchange)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(exchange.Request.ContentType).Boundary).Value!;
        var parts = new MultipartReader(boundary, exchange.Request.Body);
        while (await parts.ReadNextSectionAsync(exchange.RequestAborted) is { } part)
        {
            using var reader = new StreamReader(part.Body);
            var text = await reader.ReadToEndAsync(exchange.RequestAborted);
            if (part.GetContentDispositionHeader()?.Name.Value?.Trim('"') != "message")
                continue;

            exchange.Request.ContentType = MediaTypeNames.Application.Json;
            exchange.Request.Path = exchange.Request.Path.Value!.Replace("/attach", "", StringComparison.Ordinal);
            Bodies.SetRequest(exchange, Encoding.UTF8.GetBytes(text));
            return;
        }
    }
}
