using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>Opens a window for a person to sign in with, and saves what the browser then holds.</summary>
public static class SignInByHand
{
    /// <param name="web">Pages to begin at.</param>
    /// <param name="path">File to save to.</param>
    /// <param name="untilSignedIn">Ends when the person says so.</param>
    /// <param name="cancellationToken">Ends the wait; nothing is saved.</param>
    /// <exception cref="UsageException">It is production, or no window can be opened here.</exception>
    public static async Task SaveAsync(Uri web, string path, Func<CancellationToken, Task> untilSignedIn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(web);
        ArgumentNullException.ThrowIfNull(untilSignedIn);
        TargetGuard.RefuseProduction(web);
        if (OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("DISPLAY") is null && Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is null)
            throw new UsageException("No window can be opened here (neither DISPLAY nor WAYLAND_DISPLAY is set): run sign-in --headed on a desktop, and copy the file.");

        var chromium = await Provisioner.EnsureHeadedChromiumAsync(_ => { }, cancellationToken);
        // Signing in leads over sites of others, so the window is not held to the target's hosts.
        await using var browser = await JourneyBrowser.LaunchAsync(chromium, ["*"], headed: true);
        await using var context = await browser.NewContextAsync(DeviceProfile.Desktop);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Routes.Address(web, Routes.Inbox));
        await untilSignedIn(cancellationToken);
        await SignInState.WriteAsync(path, await context.StorageStateAsync(), cancellationToken);
    }
}
