namespace SecureMessaging.Runtime.Provisioning;

/// <summary>
/// Makes what a checkout lacks, once: npm packages, the built pages, a browser. Commands and test fixtures call it; it is not part of the
/// build, so that a missing Node.js is one clear line and not a build error.
/// </summary>
public static class Provisioner
{
    /// <summary>Where npm packages are.</summary>
    public static string NodeModulesFolder => Path.Combine(RepositoryRoot.Path, "node_modules");

    /// <summary>Where the bundle is that draws a report's charts, once npm packages are there.</summary>
    public static string ChartsFile => Path.Combine(NodeModulesFolder, "echarts", "dist", "echarts.min.js");

    /// <summary>Where the built pages are.</summary>
    public static string PagesFolder => Path.Combine(RepositoryRoot.Path, "mocks", "Web", "dist");

    private static string Folder => Path.Combine(RepositoryRoot.Path, ".provision");

    /// <summary>npm packages, from the committed lock file.</summary>
    /// <exception cref="CommandLine.UsageException">Node.js or the registry is missing.</exception>
    public static async Task EnsureNodePackagesAsync(Action<string>? report = null, CancellationToken cancellationToken = default)
    {
        report ??= static _ => { };
        using var held = await ProvisionLock.AcquireAsync(Folder, "pages", report, cancellationToken);
        await NodePackages.EnsureAsync(RepositoryRoot.Path, Folder, report, cancellationToken);
    }

    /// <summary>The built pages, and the npm packages they need.</summary>
    /// <exception cref="CommandLine.UsageException">Node.js is missing, or the pages do not build.</exception>
    public static async Task EnsurePagesAsync(Action<string>? report = null, CancellationToken cancellationToken = default)
    {
        report ??= static _ => { };
        using var held = await ProvisionLock.AcquireAsync(Folder, "pages", report, cancellationToken);
        await NodePackages.EnsureAsync(RepositoryRoot.Path, Folder, report, cancellationToken);
        await PagesBuild.EnsureAsync(RepositoryRoot.Path, Folder, report, cancellationToken);
    }

    /// <summary>A Chromium to drive without windows.</summary>
    /// <returns>Path of its executable.</returns>
    /// <exception cref="CommandLine.UsageException">None is installed and none can be.</exception>
    public static Task<string> EnsureChromiumAsync(Action<string>? report = null, CancellationToken cancellationToken = default) =>
        EnsureAsync(ChromiumBrowser.Headless, report, cancellationToken);

    /// <summary>A Chromium whose windows a person sees.</summary>
    /// <returns>Path of its executable.</returns>
    /// <exception cref="CommandLine.UsageException">None is installed and none can be.</exception>
    public static Task<string> EnsureHeadedChromiumAsync(Action<string>? report = null, CancellationToken cancellationToken = default) =>
        EnsureAsync(ChromiumBrowser.Headed, report, cancellationToken);

    /// <summary>The built pages and a Chromium to drive without windows, set up side by side: on a new machine each takes more than a minute.</summary>
    /// <returns>Path of the browser's executable.</returns>
    /// <exception cref="CommandLine.UsageException">What either needs is missing.</exception>
    public static async Task<string> EnsurePagesAndChromiumAsync(Action<string>? report = null, CancellationToken cancellationToken = default)
    {
        var chromium = EnsureChromiumAsync(report, cancellationToken);
        await Task.WhenAll(EnsurePagesAsync(report, cancellationToken), chromium);
        return await chromium;
    }

    /// <summary>Another browser, where Playwright's own build of it is installed; it is not installed for this.</summary>
    /// <returns>Path of its executable, or null.</returns>
    public static string? FindBrowser(BrowserEngine engine) => BrowserSearch.OfThisMachine().FindPlaywrightOwn(engine);

    private static async Task<string> EnsureAsync(ChromiumBrowser browser, Action<string>? report, CancellationToken cancellationToken)
    {
        report ??= static _ => { };
        using var held = await ProvisionLock.AcquireAsync(Folder, "browser", report, cancellationToken);
        return await browser.EnsureAsync(report, cancellationToken);
    }
}
