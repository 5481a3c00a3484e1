using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Mocks.Stack.ControlRoom;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Tests.ControlRoom;

/// <summary>A stack whose Oracle Health simulator is down, and the control room's view of it.</summary>
public sealed class StackWithoutOracleHealth : IAsyncLifetime
{
    // Nobody listens there.
    private static readonly Uri Down = new("http://127.0.0.1:1/");

    private readonly HttpClient _http = new();
    private readonly RehearsalRun _rehearsal = new(TimeProvider.System);
    private StackHost _stack = null!;

    public StackTarget Target { get; private set; } = null!;

    internal ControlRoomView View { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _stack = await StackHost.StartAsync(
            new() { Roles = new HashSet<StackRole> { StackRole.Vista, StackRole.Bff }, OracleHealthUrl = Down }, TestContext.Current.CancellationToken);
        var addresses = _stack.Addresses with { OracleHealth = Down };
        Target = new StackTarget(addresses, _stack.Population);
        var reader = new StackReader(_http, addresses);
        // A clock that stands still: a slow machine is no silent role.
        View = new ControlRoomView(reader, new StackWatch(reader, new FakeTimeProvider()), _stack.Population, new ControlRoomAccess(passes: null), _rehearsal);
    }

    public async ValueTask DisposeAsync()
    {
        await _rehearsal.DisposeAsync();
        Target.Dispose();
        await _stack.DisposeAsync();
        _http.Dispose();
    }
}
