using Microsoft.Playwright;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>One browser shared by all journeys; each journey gets a context of its own. One that ends is started again, once.</summary>
public sealed class JourneyBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly BrowserEngine _engine;
    private readonly string _executable;
    private readonly IReadOnlyList<string> _hosts;
    private readonly bool _headed;
    private readonly SemaphoreSlim _restart = new(1);
    private IBrowser _browser;
    private TaskCompletionSource _ended = new();

    private JourneyBrowser(IPlaywright playwright, BrowserEngine engine, string executable, IReadOnlyList<string> hosts, bool headed)
    {
        (_playwright, _engine, _executable, _hosts, _headed) = (playwright, engine, executable, hosts, headed);
        _browser = null!;
    }

    /// <summary>Version of the browser, for the record.</summary>
    public string Version => _browser.Version;

    /// <summary>Starts a browser that reaches the given hosts and nothing else.</summary>
    /// <param name="executable">What <see cref="Provisioner.EnsureChromiumAsync"/> found.</param>
    /// <param name="hosts">Hosts of the target; loopback is always reachable.</param>
    /// <param name="headed">Shows the window.</param>
    /// <param name="engine">Which kind of browser it is.</param>
    public static async Task<JourneyBrowser> LaunchAsync(
        string executable, IEnumerable<string>? hosts = null, bool headed = false, BrowserEngine engine = BrowserEngine.Chromium)
    {
        var reachable = (hosts ?? []).Concat(["127.0.0.1", "localhost", "[::1]"]).Distinct();
        var started = new JourneyBrowser(await Playwright.CreateAsync(), engine, executable, [.. reachable], headed);
        await started.LaunchAsync();
        return started;
    }

    /// <summary>A fresh context: no cookie, no storage, no cache of another user.</summary>
    /// <param name="device">The screen.</param>
    /// <param name="savedState">File of a sign-in saved beforehand, or null.</param>
    public async Task<IBrowserContext> NewContextAsync(DeviceProfile device, string? savedState = null)
    {
        ArgumentNullException.ThrowIfNull(device);
        var options = device.ContextOptions(_engine);
        options.StorageStatePath = savedState;
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
        // Chromium refuses at its resolver; the others have none that could be told.
        if (_engine != BrowserEngine.Chromium)
            await context.RouteAsync(address => !_hosts.Contains(new Uri(address).Host), route => route.AbortAsync("namenotresolved"));
        return context;
    }

    /// <summary>Calls without a window, with the cookies of a sign-in saved beforehand.</summary>
    internal Task<IAPIRequestContext> NewRequestsAsync(string savedState) => _playwright.APIRequest.NewContextAsync(new() { StorageStatePath = savedState });

    /// <summary>How often it was started. Who remembers it can ask whether the browser he used has ended since.</summary>
    internal int Starts { get; private set; }

    /// <summary>Waits for something done in the browser. Calls under way when a browser ends may never be answered: this does not wait for them.</summary>
    internal async Task WhileItRunsAsync(Task work)
    {
        if (await Task.WhenAny(work, _ended.Task) != work)
            throw new JourneyFailedException("the browser ended");

        await work;
    }

    /// <summary>Starts the browser again if it has ended; a second time it stays down, for then it is no accident.</summary>
    /// <param name="used">What <see cref="Starts"/> was when the caller began.</param>
    /// <returns>Whether the browser the caller used has ended, and another is there.</returns>
    internal async Task<bool> RestartIfEndedAsync(int used)
    {
        await _restart.WaitAsync();
        try
        {
            if (Starts != used)
                return true;
            if (_browser.IsConnected || Starts > 1)
                return false;

            await _browser.DisposeAsync();
            await LaunchAsync();
            return true;
        }
        finally
        {
            _restart.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        _restart.Dispose();
    }

    private async Task LaunchAsync()
    {
        _browser = await Kind.LaunchAsync(new()
        {
            ExecutablePath = _executable,
            Headless = !_headed,
            Args = _engine == BrowserEngine.Chromium ? [.. ChromiumArguments(_hosts)] : null,
        });
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _browser.Disconnected += (_, _) => ended.TrySetResult();
        _ended = ended;
        Starts++;
    }

    private IBrowserType Kind => _engine switch
    {
        BrowserEngine.Firefox => _playwright.Firefox,
        BrowserEngine.WebKit => _playwright.Webkit,
        _ => _playwright.Chromium,
    };

    private static IEnumerable<string> ChromiumArguments(IEnumerable<string> hosts)
    {
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-default-apps";
        yield return "--disable-sync";
        yield return "--no-first-run";
        // As a whole browser draws letters: the headless shell's own way is to set each on a whole pixel, and lines break elsewhere.
        yield return "--font-render-hinting=slight";
        // Refused at the resolver: unlike an interception of every request, it costs nothing and keeps the HTTP cache on.
        yield return $"--host-resolver-rules=MAP * ~NOTFOUND, {string.Join(", ", hosts.Select(host => $"EXCLUDE {host}"))}";
        // Chromium's sandbox refuses to start as root, as containers run it.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            yield return "--no-sandbox";
    }
}
