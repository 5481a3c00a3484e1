using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Web;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Mocks.Stack;

/// <summary>Serves the reference pages.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private WebHost(WebApplication application, Uri url) => (_application, Url) = (application, url);

    public Uri Url { get; }

    public static async Task<WebHost> StartAsync(StackOptions options, Uri bff, CancellationToken cancellationToken)
    {
        var pages = options.PagesFolder ?? throw new UsageException("The role web needs the built pages: name their folder with --pages.");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Bind, options.WebPort);
        });
        builder.Services.AddRouting();
        builder.Services.AddWebPages();
        var application = builder.Build();
        try
        {
            WebPages.Map(application, new WebPagesOptions { DistFolder = pages, BffBaseUrl = bff });
            await application.StartAsync(cancellationToken);
        }
        catch (DirectoryNotFoundException missing)
        {
            await application.DisposeAsync();
            throw new UsageException(missing.Message, missing);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        var bound = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return new(application, IPAddress.IsLoopback(options.Bind) ? bound : new Uri($"http://127.0.0.1:{bound.Port}"));
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
