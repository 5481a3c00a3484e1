using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using SecureMessaging.Mocks.Access;
using SecureMessaging.Mocks.Host.Control;
using SecureMessaging.Mocks.Host.Profiles;
using WireMock.Logging;
using WireMock.Server;
using WireMock.Settings;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>A running simulator: WireMock.Net as the host, the short-cut before it, the control API beside it.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WireMockServer _server;

    private SimulatorHost(WireMockServer server, Uri url, ISimulator simulator, SimulatorEnvironment environment)
    {
        _server = server;
        Url = url;
        Simulator = simulator;
        Environment = environment;
    }

    /// <summary>Where it serves.</summary>
    public Uri Url { get; }

    public ISimulator Simulator { get; }

    public SimulatorEnvironment Environment { get; }

    /// <exception cref="SimulatorStartException">The port is taken, or the address is open to others and no token is set.</exception>
    public static async Task<SimulatorHost> StartAsync(ISimulator simulator, SimulatorEnvironment environment, HostOptions options)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(options);
        if (!IPAddress.IsLoopback(options.BindAddress) && string.IsNullOrEmpty(options.ControlToken))
        {
            throw new SimulatorStartException(
                $"{simulator.Role}: {options.BindAddress} is not loopback, so the control API needs a token: set one, or bind to 127.0.0.1.");
        }

        RefuseTakenPort(simulator, options);
        environment.Open(simulator);
        if (options.Profile is { } profile)
            NamedProfile.Find(profile).Apply(simulator.Role, environment);
        if (options.LatencyProfile is { } latency)
            environment.Latency.Replace(latency);

        var responder = new Responder(simulator, environment);
        var wireMock = new WireMockCallback(responder);
        var watch = new MappingWatch(simulator.Routes, wireMock);
        var control = new ControlApi(simulator, environment, options.ControlToken);
        var shortCut = new ShortCut(simulator, environment, responder, wireMock, watch);
        var server = await Task.Run(() => WireMockServer.Start(Settings(options, application =>
        {
            application.Use(next => context => control.InvokeAsync(context, next));
            application.Use(next => context => shortCut.InvokeAsync(context, next));
        })));
        watch.Register(server);
        return new SimulatorHost(server, OwnAddress.Of(options.BindAddress, server.Ports[0]), simulator, environment);
    }

    public ValueTask DisposeAsync()
    {
        _server.Stop();
        _server.Dispose();
        (Simulator as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }

    // WireMock's own request log, body parsing and console cost more than all else (reference: wiremock-net.md §2).
    private static WireMockServerSettings Settings(HostOptions options, Action<IApplicationBuilder> configure) => new()
    {
        Urls = [$"http://{Bracketed(options.BindAddress)}:{options.Port}"],
        StartAdminInterface = true,
        Logger = new WireMockNullLogger(),
        MaxRequestLogCount = 0,
        DisableJsonBodyParsing = false, // a tester's mapping may match on JSON
        AllowPartialMapping = false,
        AllowBodyForAllHttpMethods = true,
        PreWireMockMiddlewareInit = application => configure((IApplicationBuilder)application),
    };

    private static string Bracketed(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();

    // WireMock would wait ten seconds and then report a timeout.
    private static void RefuseTakenPort(ISimulator simulator, HostOptions options)
    {
        if (options.Port == 0)
            return;

        try
        {
            using var probe = new TcpListener(options.BindAddress, options.Port) { ExclusiveAddressUse = true };
            probe.Start();
        }
        catch (SocketException e)
        {
            throw new SimulatorStartException($"{simulator.Role}: port {options.Port} on {options.BindAddress} cannot be had ({e.Message}); choose another.", e);
        }
    }
}
