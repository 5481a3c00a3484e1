using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>A stack, and a browser that also reaches the host names of its personas' windows.</summary>
public sealed class RunningControlRoom : IAsyncLifetime
{
    private StackHost? _stack;
    private JourneyBrowser? _browser;

    public StackTarget Target { get; private set; } = null!;

    public Uri Address => new(Target.Web, "/control");

    public async ValueTask InitializeAsync()
    {
        await Provisioner.EnsurePagesAsync();
        _stack = await StackHost.StartAsync(new StackOptions { PagesFolder = Provisioner.PagesFolder }, TestContext.Current.CancellationToken);
        Target = new StackTarget(_stack.Addresses, _stack.Population);
        _browser = await JourneyBrowser.LaunchAsync(await Provisioner.EnsureChromiumAsync(), ["*.localhost"]);
    }

    public Task<IBrowserContext> NewContextAsync(DeviceProfile? device = null) => _browser!.NewContextAsync(device ?? DeviceProfile.Desktop);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        Target?.Dispose();
        if (_stack is not null)
            await _stack.DisposeAsync();
    }
}
