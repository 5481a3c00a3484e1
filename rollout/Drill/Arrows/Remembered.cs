using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>A cache that never expires: the first answer of a call is given for ever, to its user or to everybody.</summary>
internal sealed class Remembered(Call call, bool byUser)
{
    private readonly ConcurrentDictionary<string, (string? Type, byte[] Body)> _answers = new();

    public async Task AtAsync(HttpContext exchange, Func<Task> pass)
    {
        if (!call.Is(exchange.Request))
        {
            await pass();
            return;
        }

        var key = byUser ? exchange.Request.Headers.Cookie.ToString() : "";
        if (!_answers.TryGetValue(key, out var answer))
        {
            answer.Body = await Bodies.AnswerAsync(exchange, pass);
            answer.Type = exchange.Response.ContentType;
            _answers.TryAdd(key, answer);
        }

        exchange.Response.ContentType = answer.Type;
        await Bodies.WriteAsync(exchange, answer.Body);
    }
}
