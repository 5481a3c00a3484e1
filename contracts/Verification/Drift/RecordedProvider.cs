using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>Gives a recorded answer to whatever is asked, so that the Pact core's own rules judge the recording.</summary>
internal sealed class RecordedProvider : IAsyncDisposable
{
    private readonly WebApplication _app;
    private RecordedExchange? _current;

    private RecordedProvider(WebApplication app) => _app = app;

    public Uri Uri => new(_app.Urls.Single());

    public static async Task<RecordedProvider> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var provider = new RecordedProvider(app);
        app.Run(provider.AnswerAsync);
        await app.StartAsync(cancellationToken);
        return provider;
    }

    public void Play(RecordedExchange exchange) => _current = exchange;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var exchange = _current!;
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
