using Microsoft.Playwright;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>A picture of a whole page that is the same today and tomorrow.</summary>
internal static class Picture
{
    // What names a day.
    private static readonly string[] Masked = [".thread-date", "[data-testid=message-date]", "[data-test-id=save-alert-message]"];

    public static async Task<byte[]> TakeAsync(IPage page)
    {
        await page.EvaluateAsync("document.fonts.ready.then(() => {})");
        return await page.ScreenshotAsync(new()
        {
            FullPage = true,
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
            Scale = ScreenshotScale.Css,
            Mask = [.. Masked.Select(part => page.Locator(part))],
        });
    }
}
