using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>Answers every login of a user with the token of the first, said to last longer than it does.</summary>
internal sealed class FirstToken
{
    private readonly ConcurrentDictionary<string, string> _tokens = new();

    public async Task AtAsync(HttpContext exchange, Func<Task> pass)
    {
        if (!SmApiCalls.Session.Is(exchange.Request))
        {
            await pass();
            return;
        }

        var body = await Bodies.AnswerAsync(exchange, pass);
        if (exchange.Response.Headers["Token"].ToString() is { Length: > 0 } token)
            exchange.Response.Headers["Token"] = _tokens.GetOrAdd(exchange.Request.Headers["mhvCorrelationId"].ToString(), token);
        await Bodies.WriteAsync(exchange, body);
    }
}
