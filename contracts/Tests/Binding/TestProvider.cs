using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SecureMessaging.Contracts.Tests.Binding;

/// <summary>A provider of a few lines on a free loopback port.</summary>
public sealed class TestProvider : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestProvider(WebApplication app) => _app = app;

    public Uri Uri => new(_app.Urls.Single());

    /// <summary>The provider answers every request by the same handler.</summary>
    public static async Task<TestProvider> Answering(Func<HttpContext, Task> handler)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => handler(context));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestProvider(app);
    }

    /// <summary>The provider answers every request with this JSON.</summary>
    public static Task<TestProvider> Answering(string json, string contentType = "application/json") => Answering(context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(json, context.RequestAborted);
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
