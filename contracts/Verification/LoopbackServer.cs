using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SecureMessaging.Contracts.Verification;

/// <summary>A server of one answer, on a free loopback port.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => _app = app;

    public Uri Uri => new(_app.Urls.Single());

    /// <summary>Answers whatever is asked.</summary>
    public RequestDelegate Answer { get; set; } = _ => Task.CompletedTask;

    public static async Task<LoopbackServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LoopbackServer(builder.Build());
        server._app.Run(context => server.Answer(context));
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
