using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>Bodies of an exchange, read whole so that they can be changed, kept or sent again.</summary>
internal static class Bodies
{
    /// <summary>The request's body; it can still be passed on.</summary>
    public static async Task<byte[]> RequestAsync(HttpContext exchange)
    {
        using var whole = new MemoryStream();
        await exchange.Request.Body.CopyToAsync(whole, exchange.RequestAborted);
        var body = whole.ToArray();
        SetRequest(exchange, body);
        return body;
    }

    /// <summary>Gives the request another body.</summary>
    public static void SetRequest(HttpContext exchange, byte[] body)
    {
        exchange.Request.Body = new MemoryStream(body);
        exchange.Request.ContentLength = body.Length;
        exchange.Request.Headers.TransferEncoding = default;
    }

    /// <summary>Passes the request on and keeps the answer's body back; status and headers are set.</summary>
    public static async Task<byte[]> AnswerAsync(HttpContext exchange, Func<Task> pass)
    {
        exchange.Request.Headers.AcceptEncoding = default;
        var outward = exchange.Response.Body;
        using var kept = new MemoryStream();
        exchange.Response.Body = kept;
        try
        {
            await pass();
        }
        finally
        {
            exchange.Response.Body = outward;
        }

        return kept.ToArray();
    }

    /// <summary>Answers with this body, status and headers as they are.</summary>
    public static async Task WriteAsync(HttpContext exchange, byte[] body)
    {
        if (exchange.RequestAborted.IsCancellationRequested)
            return;

        exchange.Response.Headers.TransferEncoding = default;
        exchange.Response.ContentLength = exchange.Response.StatusCode == StatusCodes.Status204NoContent ? null : body.Length;
        await exchange.Response.Body.WriteAsync(body, exchange.RequestAborted);
    }
}
