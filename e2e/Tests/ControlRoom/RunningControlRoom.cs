using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>A stack with its control room, and windows to look at it.</summary>
public class RunningControlRoom(Suite suite) : IAsyncLifetime
{
    private StackHost? _stack;

    public StackTarget Target { get; private set; } = null!;

    public Uri Address => new(Target.Web, "/control");

    /// <summary>What must be shown to steer it, or null.</summary>
    protected virtual string? Token => null;

    public async ValueTask InitializeAsync()
    {
        _stack = await StackHost.StartAsync(new StackOptions { PagesFolder = Provisioner.PagesFolder, ControlToken = Token }, TestContext.Current.CancellationToken);
        Target = new StackTarget(_stack.Addresses, _stack.Population, Token);
    }

    /// <summary>Forgets what was flipped, ordered and slowed down.</summary>
    public async Task BeginAnewAsync()
    {
        var cancelled = TestContext.Current.CancellationToken;
        foreach (var toggle in SecureMessagingToggles.Ramped)
            await Target.Toggles.ClearAsync(toggle, cancelled);
        await Target.Faults.ClearAsync(cancelled);
        foreach (var simulator in Enum.GetValues<Ehr>())
            await Target.SetLatencyAsync(simulator, "{}", cancelled);
    }

    public Task<IBrowserContext> NewContextAsync(DeviceProfile? device = null) => suite.Browser.NewContextAsync(device ?? DeviceProfile.Desktop);

    public async ValueTask DisposeAsync()
    {
        Target?.Dispose();
        if (_stack is not null)
            await _stack.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
