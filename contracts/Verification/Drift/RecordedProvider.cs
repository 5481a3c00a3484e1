using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>Gives a recorded answer to whatever is asked, so that the Pact core's own rules judge the recording.</summary>
internal sealed class RecordedProvider : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private RecordedProvider(LoopbackServer server) => _server = server;

    public Uri Uri => _server.Uri;

    public static async Task<RecordedProvider> StartAsync(CancellationToken cancellationToken) => new(await LoopbackServer.StartAsync(cancellationToken));

    public void Play(RecordedExchange exchange) => _server.Answer = context => AnswerAsync(context, exchange);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, RecordedExchange exchange)
    {
        context.Response.StatusCode = exchange.Status;
        foreach (var (name, value) in exchange.Headers.Where(header => !IsTransport(header.Key)))
        {
            context.Response.Headers[name] = value;
        }

        if (exchange.Body.Length > 0)
        {
            await context.Response.Body.WriteAsync(exchange.Body, context.RequestAborted);
        }
    }

    // Of the recorded connection, not of the answer; a body edited to hide names has another length.
    private static bool IsTransport(string header) =>
        header.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Connection", StringComparison.OrdinalIgnoreCase);
}
