using Microsoft.Playwright;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>The screen a journey is walked on.</summary>
/// <param name="Name">As shown in results.</param>
/// <param name="Width">Viewport width in CSS pixels.</param>
/// <param name="Height">Viewport height in CSS pixels.</param>
/// <param name="IsPhone">Touch, and the mobile viewport rules.</param>
public sealed record DeviceProfile(string Name, int Width, int Height, bool IsPhone = false)
{
    /// <summary>A laptop.</summary>
    public static DeviceProfile Desktop { get; } = new("desktop", 1280, 900);

    /// <summary>A common phone.</summary>
    public static DeviceProfile Phone { get; } = new("phone", 412, 915, IsPhone: true);

    /// <summary>The width at which WCAG 1.4.10 wants no horizontal scrolling.</summary>
    public static DeviceProfile Narrow { get; } = new("320px", 320, 800);

    /// <summary>Forced colours, as with Windows' contrast themes.</summary>
    public bool ForcedColors { get; init; }

    internal BrowserNewContextOptions ContextOptions(BrowserEngine engine) => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        HasTouch = IsPhone,
        // Playwright's Firefox knows no mobile viewport rules.
        IsMobile = IsPhone && engine != BrowserEngine.Firefox,
        DeviceScaleFactor = 1,
        Locale = "en-US",
        TimezoneId = "America/New_York",
        ReducedMotion = ReducedMotion.Reduce,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : null,
    };
}
