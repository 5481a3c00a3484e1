using System.Diagnostics;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Mocks.Tests.Web;

/// <summary>What the pages decide is TypeScript, and its tests are too (<c>mocks/Web/pages/tests</c>); this runs them.</summary>
public sealed class PageLogicTests
{
    [Fact]
    public async Task The_pages_own_tests_pass()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellation);
        var npm = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", "/c npm run test:pages") : new ProcessStartInfo("npm", "run test:pages");
        npm.WorkingDirectory = RepositoryRoot.Path;
        npm.RedirectStandardOutput = true;

        using var process = Process.Start(npm)!;
        var report = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.True(process.ExitCode == 0, report);
        Assert.Contains("# fail 0", report, StringComparison.Ordinal);
    }
}
