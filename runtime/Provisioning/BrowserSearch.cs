namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Where a browser may be installed.</summary>
internal static class BrowserSearch
{
    private static readonly string[] ChromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] ChromiumPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // Within a browser's folder of Playwright's cache.
    private static readonly Dictionary<BrowserEngine, string[]> PlaywrightPlaces = new()
    {
        [BrowserEngine.Chromium] = ["chrome-linux/chrome", "chrome-linux64/chrome", "chrome-win/chrome.exe", "chrome-mac/Chromium.app/Contents/MacOS/Chromium"],
        [BrowserEngine.Firefox] = ["firefox/firefox", "firefox/firefox.exe", "firefox/Nightly.app/Contents/MacOS/firefox"],
        [BrowserEngine.WebKit] = ["pw_run.sh", "Playwright.exe"],
    };

    /// <summary>Path of the first Chromium found: Playwright's own, then the machine's.</summary>
    public static string? FindChromium() => PlaywrightOwn(BrowserEngine.Chromium).Concat(OnPath()).Concat(ChromiumPlaces).FirstOrDefault(File.Exists);

    /// <summary>Playwright's own build of a browser: Firefox and WebKit can be driven in no other.</summary>
    public static string? FindPlaywrightOwn(BrowserEngine engine) => PlaywrightOwn(engine).FirstOrDefault(File.Exists);

    private static IEnumerable<string> PlaywrightOwn(BrowserEngine engine)
    {
        var cache = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
                    ?? (OperatingSystem.IsWindows() ? Home(@"AppData\Local\ms-playwright")
                        : OperatingSystem.IsMacOS() ? Home("Library/Caches/ms-playwright")
                        : Home(".cache/ms-playwright"));
        if (!Directory.Exists(cache))
            return [];

        return Directory.EnumerateDirectories(cache, $"{engine.ToString().ToLowerInvariant()}-*")
            .OrderDescending(StringComparer.Ordinal)
            .SelectMany(folder => PlaywrightPlaces[engine].Select(place => Path.Combine([folder, .. place.Split('/')])));
    }

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => ChromiumNames.Select(name => Path.Combine(folder, name)));

    private static string Home(string relative) => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), relative);
}
