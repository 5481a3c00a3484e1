using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>A Chromium to drive: one that is installed, else Playwright's, else Debian's.</summary>
/// <param name="find">Looks for one.</param>
/// <param name="playwrightOption">Has Playwright install this one alone.</param>
/// <param name="package">Debian's name of it.</param>
internal sealed class ChromiumBrowser(Func<BrowserSearch, string?> find, string playwrightOption, string package)
{
    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(5);

    /// <summary>To be driven without windows.</summary>
    public static ChromiumBrowser Headless { get; } = new(search => search.FindHeadlessChromium(), "--only-shell", "chromium-headless-shell");

    /// <summary>To be driven in windows that a person sees.</summary>
    public static ChromiumBrowser Headed { get; } = new(search => search.FindChromium(), "--no-shell", "chromium");

    public async Task<string> EnsureAsync(Action<string> report, CancellationToken cancellationToken)
    {
        if (find(BrowserSearch.OfThisMachine()) is { } installed)
            return installed;

        report("no Chromium, Chrome or Edge found; asking Playwright to install one");
        await PlaywrightInstallAsync(cancellationToken);
        if (find(BrowserSearch.OfThisMachine()) is { } downloaded)
            return downloaded;

        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            report($"Playwright could not install a browser; installing Debian's (apt-get install {package})");
            await ToolProcess.RunAsync("apt-get", ["update", "-qq"], "/", cancellationToken);
            // What it recommends is a desktop's: printing, notifications, GTK. Of that the pages need the fonts alone.
            await ToolProcess.RunAsync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", package, "fonts-liberation"], "/", cancellationToken);
        }

        return find(BrowserSearch.OfThisMachine())
               ?? throw new UsageException($"No browser to drive: install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install {package}) and run again.");
    }

    // Playwright's own driver, where this command carries one; its exit code says less than the search afterwards.
    private async Task PlaywrightInstallAsync(CancellationToken cancellationToken)
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var cli = Path.Combine(driver, "package", "cli.js");
        if (!File.Exists(cli))
            return;

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(DownloadLimit);
        try
        {
            await ToolProcess.RunAsync("node", [cli, "install", "chromium", playwrightOption], driver, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Too slow is as good as absent.
        }
    }
}
