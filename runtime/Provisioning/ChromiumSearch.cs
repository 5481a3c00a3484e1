namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Where a Chromium may be installed.</summary>
internal static class ChromiumSearch
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] FixedPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of the first one found: Playwright's own, then the machine's.</summary>
    public static string? Find() => PlaywrightOwn().Concat(OnPath()).Concat(FixedPlaces).FirstOrDefault(File.Exists);

    private static IEnumerable<string> PlaywrightOwn()
    {
        var cache = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
                    ?? (OperatingSystem.IsWindows() ? Home(@"AppData\Local\ms-playwright")
                        : OperatingSystem.IsMacOS() ? Home("Library/Caches/ms-playwright")
                        : Home(".cache/ms-playwright"));
        if (!Directory.Exists(cache))
            return [];

        return Directory.EnumerateDirectories(cache, "chromium-*")
            .OrderDescending(StringComparer.Ordinal)
            .SelectMany(folder => new[]
            {
                Path.Combine(folder, "chrome-linux", "chrome"),
                Path.Combine(folder, "chrome-linux64", "chrome"),
                Path.Combine(folder, "chrome-win", "chrome.exe"),
                Path.Combine(folder, "chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"),
            });
    }

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)));

    private static string Home(string relative) => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), relative);
}
