using Microsoft.AspNetCore.Builder;
using SecureMessaging.Mocks.Web;
using SecureMessaging.Population;
using SecureMessaging.Runtime.Targets;
using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>The control room with all that it holds while it is open.</summary>
internal sealed class ControlRoomHost : IAsyncDisposable
{
    private readonly StackOptions _options;
    private readonly SyntheticPopulation _population;
    private readonly ControlRoomAccess _access;
    private readonly RehearsalRun _rehearsal;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
    private StackTarget? _target;

    public ControlRoomHost(StackOptions options, SyntheticPopulation population)
    {
        (_options, _population) = (options, population);
        _access = new(options.ControlToken is { } token ? new(token, options.TimeProvider) : null);
        _rehearsal = new(options.TimeProvider);
        if (options.ControlToken is not null)
            _http.DefaultRequestHeaders.Add(ControlToken.Header, options.ControlToken);
    }

    /// <summary>Shows the BFF the token for browsers that have shown it here; without one, the name they came by.</summary>
    public HttpTransformer Forwarding => _options.ControlToken is { } token ? new TokenForwarding(token, _access) : new NameForwarding();

    /// <summary>Maps the room's page and calls. A role that is not told where the simulators are has no control room.</summary>
    /// <exception cref="DirectoryNotFoundException">The pages have not been built.</exception>
    public void Map(WebApplication application, string pages, StackAddresses stack)
    {
        if (stack.Vista is null || stack.OracleHealth is null)
            return;

        _target = new StackTarget(stack, _population, _options.ControlToken);
        var reader = new StackReader(_http, stack);
        var watch = new StackWatch(reader, _options.TimeProvider);
        var view = new ControlRoomView(reader, watch, _population, _access, _rehearsal);
        new ControlRoomEndpoints(_target, reader, watch, view, _access, _rehearsal, _http).Map(application, PageShell.Read(pages, PageShell.ControlRoom));
    }

    public async ValueTask DisposeAsync()
    {
        await _rehearsal.DisposeAsync();
        _target?.Dispose();
        _http.Dispose();
    }
}
