using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>Stands before a part of a foreign site: lets through what any user may ask, refuses what only its owners may, and remembers all.</summary>
internal sealed class Gate : IAsyncDisposable
{
    // The pages' own analytics go to the BFF as they would to Datadog.
    private const string Analytics = "/__harness/analytics";

    private static readonly string[] OwnersOnly = ["/__sim", "/__admin", "/__harness", "/flipper"];

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly ConcurrentQueue<string> _refused = new();

    private Gate(WebApplication application) => _application = application;

    public Uri Url => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Method and path of every request.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>Those that only the site's owners may make.</summary>
    public IReadOnlyCollection<string> Refused => _refused;

    public static async Task<Gate> OpenAsync(Uri behind, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddHttpForwarder();
        var gate = new Gate(builder.Build());
        gate._application.Use(gate.WatchAsync);
        gate._application.MapForwarder(
            "/{**rest}", behind.ToString(), ForwarderRequestConfig.Empty, HttpTransformer.Default,
            new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }));
        await gate._application.StartAsync(cancellationToken);
        return gate;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        var (path, asked) = (context.Request.Path, $"{context.Request.Method} {context.Request.Path}");
        _asked.Enqueue(asked);
        if (path == Analytics || !OwnersOnly.Any(owners => path.StartsWithSegments(owners)))
            return next(context);

        _refused.Enqueue(asked);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
