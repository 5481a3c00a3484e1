using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>A Chromium to drive: one that is installed, else Playwright's, else Debian's.</summary>
internal static class ChromiumBrowser
{
    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(5);

    public static async Task<string> EnsureAsync(Action<string> report, CancellationToken cancellationToken)
    {
        if (BrowserSearch.FindChromium() is { } installed)
            return installed;

        report("no Chromium, Chrome or Edge found; asking Playwright to install one");
        await PlaywrightInstallAsync(cancellationToken);
        if (BrowserSearch.FindChromium() is { } downloaded)
            return downloaded;

        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            report("Playwright could not install a browser; installing Debian's (apt-get install chromium)");
            await ToolProcess.RunAsync("apt-get", ["update", "-qq"], "/", cancellationToken);
            await ToolProcess.RunAsync("apt-get", ["install", "-y", "-qq", "chromium"], "/", cancellationToken);
        }

        return BrowserSearch.FindChromium()
               ?? throw new UsageException("No browser to drive: install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium) and run again.");
    }

    // Playwright's own driver, where this command carries one; its exit code says less than the search afterwards.
    private static async Task PlaywrightInstallAsync(CancellationToken cancellationToken)
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var cli = Path.Combine(driver, "package", "cli.js");
        if (!File.Exists(cli))
            return;

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(DownloadLimit);
        try
        {
            await ToolProcess.RunAsync("node", [cli, "install", "chromium"], driver, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Too slow is as good as absent.
        }
    }
}
