using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>One Chromium shared by all journeys; each journey gets a context of its own.</summary>
public sealed class JourneyBrowser : IAsyncDisposable
{
    // Conditions, not pauses: this is how long a busy machine may take, never how long a good page does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private JourneyBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Version of the browser, for the record.</summary>
    public string Version => _browser.Version;

    /// <summary>Starts a Chromium that reaches the given hosts and nothing else.</summary>
    /// <param name="executable">What <c>Provisioner.EnsureChromiumAsync</c> found.</param>
    /// <param name="hosts">Hosts of the target; loopback is always reachable.</param>
    /// <param name="headed">Shows the window.</param>
    public static async Task<JourneyBrowser> LaunchAsync(string executable, IEnumerable<string>? hosts = null, bool headed = false)
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Headless = !headed,
            Args = [.. Arguments(hosts ?? [])],
        });
        return new(playwright, browser);
    }

    /// <summary>A fresh context: no cookie, no storage, no cache of another user.</summary>
    public async Task<IBrowserContext> NewContextAsync(DeviceProfile device)
    {
        ArgumentNullException.ThrowIfNull(device);
        var context = await _browser.NewContextAsync(device.ContextOptions());
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return context;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static IEnumerable<string> Arguments(IEnumerable<string> hosts)
    {
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-default-apps";
        yield return "--disable-sync";
        yield return "--no-first-run";
        // Refused at the resolver: unlike an interception of every request, it costs nothing and keeps the HTTP cache on.
        var reachable = hosts.Concat(["127.0.0.1", "localhost", "[::1]"]).Distinct().Select(host => $"EXCLUDE {host}");
        yield return $"--host-resolver-rules=MAP * ~NOTFOUND, {string.Join(", ", reachable)}";
        // Chromium's sandbox refuses to start as root, as containers run it.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            yield return "--no-sandbox";
    }
}
