using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Access;
using SecureMessaging.Mocks.Stack.ControlRoom;
using SecureMessaging.Mocks.Web;
using SecureMessaging.Population;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack;

/// <summary>Serves the reference pages, and the control room where the simulators are known.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ControlRoomHost _controlRoom;

    private WebHost(WebApplication application, ControlRoomHost controlRoom, Uri url) => (_application, _controlRoom, Url) = (application, controlRoom, url);

    public Uri Url { get; }

    /// <summary>Starts it.</summary>
    /// <param name="options">Where, and with which pages.</param>
    /// <param name="peers">The other roles; the BFF must be among them.</param>
    /// <param name="population">Who lives in the stack.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<WebHost> StartAsync(StackOptions options, StackAddresses peers, SyntheticPopulation population, CancellationToken cancellationToken)
    {
        var pages = options.PagesFolder ?? throw new UsageException("The role web needs the built pages: name their folder with --pages.");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Bind, options.WebPort);
        });
        builder.Services.AddWebPages();
        var application = builder.Build();
        var controlRoom = new ControlRoomHost(options, population);
        try
        {
            WebPages.Map(application, new WebPagesOptions { DistFolder = pages, BffBaseUrl = peers.Bff!, Forwarding = controlRoom.Forwarding });
            controlRoom.Map(application, pages, peers);
            await application.StartAsync(cancellationToken);
            return new(application, controlRoom, UrlOf(application, options));
        }
        catch (DirectoryNotFoundException missing)
        {
            await EndAsync(application, controlRoom);
            throw new UsageException(missing.Message, missing);
        }
        catch
        {
            await EndAsync(application, controlRoom);
            throw;
        }
    }

    public ValueTask DisposeAsync() => EndAsync(_application, _controlRoom);

    private static async ValueTask EndAsync(WebApplication application, ControlRoomHost controlRoom)
    {
        await application.DisposeAsync();
        await controlRoom.DisposeAsync();
    }

    private static Uri UrlOf(WebApplication application, StackOptions options) =>
        OwnAddress.Of(options.Bind, new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port);
}
