using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>Writes an answer to Kestrel's response: the short-cut's way out.</summary>
internal static class SimResponseWriter
{
    public static async Task WriteAsync(SimResponse answer, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.ContentType is not null)
            response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
            response.Headers.Append(name, value);
        if (answer.Status is 204 or 304)
            return;

        response.ContentLength = answer.Body.Length;
        if (!answer.Body.IsEmpty)
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
