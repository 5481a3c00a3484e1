using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>
/// One arrow of the topology as a place to stand: a reverse proxy that passes everything through as it is, streams and broken connections
/// included, unless a defect spoils it.
/// </summary>
public sealed class Arrow : IAsyncDisposable
{
    // Longer than the minute the BFF waits for Oracle Health: this hop must not be the one that gives up.
    private static readonly ForwarderRequestConfig Patient = new() { ActivityTimeout = TimeSpan.FromMinutes(2) };

    private readonly WebApplication _application;
    private readonly HttpMessageInvoker _client;

    private Arrow(WebApplication application, HttpMessageInvoker client) => (_application, _client) = (application, client);

    /// <summary>Where it listens.</summary>
    public Uri Url => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>What spoiling threw, or null: it did then not what it says.</summary>
    public Exception? Misfit { get; private set; }

    /// <summary>Starts one on a free loopback port.</summary>
    /// <param name="to">Where it leads.</param>
    /// <param name="spoil">What it does to exchanges, or null for nothing.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<Arrow> StartAsync(Uri to, Spoiling? spoil, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(to);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.AddHttpForwarder();
        var application = builder.Build();
        var client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
        });
        var forwarder = application.Services.GetRequiredService<IHttpForwarder>();
        var arrow = new Arrow(application, client);
        application.Run(spoil is null ? PassAsync : exchange => arrow.SpoilAsync(exchange, spoil, () => PassAsync(exchange)));
        await application.StartAsync(cancellationToken);
        return arrow;

        async Task PassAsync(HttpContext exchange)
        {
            // A connection that breaks behind the arrow breaks before it too: a 502 would be the arrow's own word.
            if (await forwarder.SendAsync(exchange, to.GetLeftPart(UriPartial.Authority), client, Patient, HttpTransformer.Default, exchange.RequestAborted) != ForwarderError.None)
                exchange.Abort();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _client.Dispose();
    }

    // A connection that breaks is not the spoiling's fault, whatever it makes of it.
    private async Task SpoilAsync(HttpContext exchange, Spoiling spoil, Func<Task> pass)
    {
        try
        {
            await spoil(exchange, pass);
        }
        catch (Exception thrown) when (exchange.GetForwarderErrorFeature() is null && !exchange.RequestAborted.IsCancellationRequested)
        {
            Misfit ??= thrown;
            throw;
        }
    }
}
