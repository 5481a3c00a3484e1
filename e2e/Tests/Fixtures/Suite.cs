using SecureMessaging.E2E.Journeys;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Provisioning;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Suite))]
// More than there are cores: a walk that waits for a page's timer or for a stand-in leaves its core to the others.
[assembly: Parallelization(MaxThreads = 4)]

namespace SecureMessaging.E2E.Tests.Fixtures;

/// <summary>What the whole suite shares: built pages, one Chromium, the log of walks, and a stack for all journeys that flip nothing.</summary>
public sealed class Suite : IAsyncLifetime
{
    private JourneyBrowser? _browser;
    private RunningStack? _stack;

    /// <summary>
    /// Both toggles at 50 % throughout on the shared stack, so that users of all four combinations live on it side by side, found by the
    /// formula.
    /// </summary>
    public static StageToggles Half { get; } = StageToggles.At(50);

    /// <summary>Path of the Chromium that is driven.</summary>
    public string Executable { get; private set; } = "";

    public JourneyBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    public RunningStack Stack => _stack ?? throw new InvalidOperationException("The stack has not started.");

    public WalkLog Log { get; } = new();

    public async ValueTask InitializeAsync()
    {
        // For a machine that is three times as slow as a good one, and busy.
        Patience.Limit = TimeSpan.FromSeconds(30);
        WalkLog.ForgetFailures();
        Executable = await Provisioner.EnsurePagesAndChromiumAsync(Report);
        // The control room opens a persona's window under a name of its own, such as hybrid.localhost.
        _browser = await JourneyBrowser.LaunchAsync(Executable, ["*.localhost"]);
        _stack = new RunningStack(this);
        await _stack.InitializeAsync();
        await _stack.ServeAsync(Half);
    }

    public async ValueTask DisposeAsync()
    {
        await Log.WriteAsync();
        if (_stack is not null)
            await _stack.DisposeAsync();
        if (_browser is not null)
            await _browser.DisposeAsync();
    }

    private static void Report(string line) => TestContext.Current.SendDiagnosticMessage(line);
}
