using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Runtime;

public sealed class BrowserSearchTests : IDisposable
{
    private readonly DirectoryInfo _machine = Directory.CreateTempSubdirectory("browsers-");

    [Fact]
    public void Without_windows_the_headless_shell_comes_before_a_whole_browser()
    {
        Install("playwright/chromium-1248/chrome-linux64/chrome");
        var shell = Install("bin/chromium-headless-shell");
        Assert.Equal(shell, Search.FindHeadlessChromium());
    }

    [Fact]
    public void Where_there_is_no_shell_a_whole_browser_does()
    {
        var whole = Install("bin/google-chrome");
        Assert.Equal(whole, Search.FindHeadlessChromium());
    }

    [Fact]
    public void A_window_is_never_looked_for_in_the_shell()
    {
        Install("playwright/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell");
        var whole = Install("bin/chromium");
        Assert.Equal(whole, Search.FindChromium());
    }

    [Theory]
    [InlineData("chromium_headless_shell-1248/chrome-headless-shell-linux-arm64/chrome-headless-shell")]
    [InlineData("chromium_headless_shell-1248/chrome-headless-shell-mac-arm64/chrome-headless-shell")]
    [InlineData("chromium-1248/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing")]
    [InlineData("chromium-1248/chrome-win64/chrome.exe")]
    public void Playwrights_own_comes_before_the_machines(string place)
    {
        Install("bin/chromium");
        var own = Install($"playwright/{place}");
        Assert.Equal(own, Search.FindHeadlessChromium());
    }

    [Theory]
    [InlineData(BrowserEngine.Firefox, "firefox-1234/firefox/firefox")]
    [InlineData(BrowserEngine.WebKit, "webkit-2345/pw_run.sh")]
    public void Another_browser_is_Playwrights_build_alone(BrowserEngine engine, string place)
    {
        Install("bin/firefox");
        Assert.Null(Search.FindPlaywrightOwn(engine));
        var own = Install($"playwright/{place}");
        Assert.Equal(own, Search.FindPlaywrightOwn(engine));
    }

    public void Dispose() => _machine.Delete(recursive: true);

    private BrowserSearch Search => new(Path.Combine(_machine.FullName, "playwright"), Path.Combine(_machine.FullName, "bin"));

    private string Install(string place)
    {
        var file = new FileInfo(Path.Combine([_machine.FullName, .. place.Split('/')]));
        file.Directory!.Create();
        file.Create().Dispose();
        return file.FullName;
    }
}
