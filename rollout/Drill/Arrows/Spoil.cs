using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>The ordinary ways to spoil an exchange. Each lets every other call pass.</summary>
internal static class Spoil
{
    /// <summary>Takes a parameter out of the query.</summary>
    public static Spoiling WithoutQuery(Call call, string name) => Request(call, exchange =>
    {
        var kept = QueryHelpers.ParseQuery(exchange.Request.QueryString.Value).Where(parameter => parameter.Key != name);
        exchange.Request.QueryString = QueryString.Create(kept);
        return Task.CompletedTask;
    });

    /// <summary>Changes the JSON that is sent.</summary>
    public static Spoiling Sent(Call call, Action<JsonObject> change) => Request(call, async exchange =>
    {
        if (Parse(await Bodies.RequestAsync(exchange)) is not JsonObject body)
            return;

        change(body);
        Bodies.SetRequest(exchange, Bytes(body));
    });

    /// <summary>Changes the JSON that is answered.</summary>
    public static Spoiling Answered(Call call, Action<JsonNode> change) => Answer(call, body =>
    {
        if (Parse(body) is not { } json)
            return body;

        change(json);
        return Bytes(json);
    });

    /// <summary>Changes the body that is answered.</summary>
    public static Spoiling Answer(Call call, Func<byte[], byte[]> change) => For(call, async (exchange, pass) =>
        await Bodies.WriteAsync(exchange, change(await Bodies.AnswerAsync(exchange, pass))));

    /// <summary>Answers an error of this status as if it were a success.</summary>
    public static Spoiling AsSuccess(Call call, Func<int, bool> error, string body) => For(call, async (exchange, pass) =>
    {
        var answered = await Bodies.AnswerAsync(exchange, pass);
        if (error(exchange.Response.StatusCode))
        {
            exchange.Response.StatusCode = StatusCodes.Status200OK;
            answered = Encoding.UTF8.GetBytes(body);
        }

        await Bodies.WriteAsync(exchange, answered);
    });

    /// <summary>Answers later than was answered: by so much, given how long that took. No byte goes out before: with a length, the last one is the end.</summary>
    public static Spoiling Later(Func<TimeSpan, TimeSpan> by, TimeProvider time) => async (exchange, pass) =>
    {
        var started = time.GetTimestamp();
        var answered = await Bodies.AnswerAsync(exchange, pass);
        await Task.Delay(by(time.GetElapsedTime(started)), time, exchange.RequestAborted);
        await Bodies.WriteAsync(exchange, answered);
    };

    /// <summary>Sends twice; the second answer counts, as for a client that gave up on the first.</summary>
    public static Spoiling Twice(Call call) => For(call, TwiceAsync);

    /// <summary>Sends twice, whatever it is.</summary>
    public static async Task TwiceAsync(HttpContext exchange, Func<Task> pass)
    {
        var body = await Bodies.RequestAsync(exchange);
        await Bodies.AnswerAsync(exchange, pass);
        exchange.Response.Clear();
        Bodies.SetRequest(exchange, body);
        await pass();
    }

    /// <summary>Does it to calls of one kind, and lets the others pass.</summary>
    public static Spoiling For(Call call, Spoiling spoil) => (exchange, pass) => call.Is(exchange.Request) ? spoil(exchange, pass) : pass();

    /// <summary>Changes the request before it is passed on.</summary>
    public static Spoiling Request(Call call, Func<HttpContext, Task> change) => For(call, async (exchange, pass) =>
    {
        await change(exchange);
        await pass();
    });

    private static JsonNode? Parse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
