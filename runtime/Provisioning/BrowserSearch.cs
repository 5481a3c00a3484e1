namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Where a browser may be installed.</summary>
/// <param name="playwrightCache">Where Playwright keeps its own builds.</param>
/// <param name="path">Folders of programs, as in <c>PATH</c>.</param>
internal sealed class BrowserSearch(string playwrightCache, string path)
{
    private static readonly string[] ShellNames = ["chromium-headless-shell", "chrome-headless-shell", "chrome-headless-shell.exe"];

    private static readonly string[] ChromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] ChromiumPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // Within a browser's folder of Playwright's cache, or within that of the platform below it.
    private static readonly string[] PlaywrightShell = ["chrome-headless-shell", "chrome-headless-shell.exe"];
    private static readonly string[] PlaywrightChromium = ["chrome", "chrome.exe", "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"];
    private static readonly string[] PlaywrightFirefox = ["firefox", "firefox.exe", "Nightly.app/Contents/MacOS/firefox"];
    private static readonly string[] PlaywrightWebKit = ["pw_run.sh", "Playwright.exe"];

    /// <summary>Of this machine, as its environment says.</summary>
    public static BrowserSearch OfThisMachine() => new(
        Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
        ?? (OperatingSystem.IsWindows() ? Home(@"AppData\Local\ms-playwright")
            : OperatingSystem.IsMacOS() ? Home("Library/Caches/ms-playwright")
            : Home(".cache/ms-playwright")),
        Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>
    /// Path of a Chromium to drive without windows: the headless shell, else a whole browser, which draws its own tool bars for every page
    /// though nobody sees them.
    /// </summary>
    public string? FindHeadlessChromium() =>
        InPlaywright("chromium_headless_shell", PlaywrightShell).Concat(OnPath(ShellNames)).FirstOrDefault(File.Exists) ?? FindChromium();

    /// <summary>Path of a Chromium with windows: Playwright's own, then the machine's.</summary>
    public string? FindChromium() =>
        InPlaywright("chromium", PlaywrightChromium).Concat(OnPath(ChromiumNames)).Concat(ChromiumPlaces).FirstOrDefault(File.Exists);

    /// <summary>Playwright's own build of a browser: Firefox and WebKit can be driven in no other.</summary>
    public string? FindPlaywrightOwn(BrowserEngine engine) => engine switch
    {
        BrowserEngine.Firefox => InPlaywright("firefox", PlaywrightFirefox).FirstOrDefault(File.Exists),
        BrowserEngine.WebKit => InPlaywright("webkit", PlaywrightWebKit).FirstOrDefault(File.Exists),
        _ => InPlaywright("chromium", PlaywrightChromium).FirstOrDefault(File.Exists),
    };

    private IEnumerable<string> InPlaywright(string browser, string[] names)
    {
        if (!Directory.Exists(playwrightCache))
            return [];

        return from folder in Directory.EnumerateDirectories(playwrightCache, $"{browser}-*").OrderDescending(StringComparer.Ordinal)
               from within in Directory.EnumerateDirectories(folder).Prepend(folder)
               from name in names
               select Path.Combine([within, .. name.Split('/')]);
    }

    private IEnumerable<string> OnPath(string[] names) =>
        from folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in names
        select Path.Combine(folder, name);

    private static string Home(string relative) => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), relative);
}
