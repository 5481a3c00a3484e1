using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Defects.Load;

/// <summary>Says 201 as Oracle Health does, with an id in Location, and keeps the message to itself.</summary>
internal static class Swallowed
{
    public static async Task AnswerAsync(HttpContext exchange, Func<Task> pass)
    {
        await Bodies.RequestAsync(exchange);
        exchange.Response.StatusCode = StatusCodes.Status201Created;
        exchange.Response.Headers.Location = $"{exchange.Request.Path}/990000001:-4:0:0";
        exchange.Response.ContentLength = 0;
    }
}
