using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>Spoils exchanges of the users of one flow, by the toggle they were served last; the others notice nothing.</summary>
internal sealed class OneFlow(bool isNew, Spoiling spoil)
{
    private readonly ConcurrentDictionary<string, bool> _served = new();

    public async Task AtAsync(HttpContext exchange, Func<Task> pass)
    {
        if (BffCalls.Toggles.Is(exchange.Request))
            await Bodies.WriteAsync(exchange, Remember(exchange.Request, await Bodies.AnswerAsync(exchange, pass)));
        else if (_served.TryGetValue(Cookie(exchange.Request), out var served) && served == isNew)
            await spoil(exchange, pass);
        else
            await pass();
    }

    private static string Cookie(HttpRequest request) => request.Headers.Cookie.ToString();

    private byte[] Remember(HttpRequest request, byte[] answer)
    {
        var features = JsonNode.Parse(answer)?["data"]?["features"]?.AsArray() ?? [];
        _served[Cookie(request)] =
            features.Any(feature => (string?)feature!["name"] == SecureMessagingToggles.CuratedListFlow && (bool?)feature["value"] == true);
        return answer;
    }
}
