using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Steps;

/// <summary>A user without a mouse: reaches everything with Tab.</summary>
internal sealed class Keyboard(IPage page)
{
    // More stops than any page of the flow has.
    private const int MostStops = 80;

    /// <summary>Tabs to a control and presses a key on it.</summary>
    public async Task PressOnAsync(ILocator control, string key)
    {
        await TabToAsync(control);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Tabs to a control and types.</summary>
    public async Task TypeIntoAsync(ILocator control, string text)
    {
        await TabToAsync(control);
        await page.Keyboard.TypeAsync(text);
    }

    private async Task TabToAsync(ILocator control)
    {
        await control.WaitForAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await control.EvaluateAsync<bool>(HasFocus))
                return;

            await page.Keyboard.PressAsync("Tab");
        }

        throw new JourneyFailedException($"{MostStops} times Tab did not reach {control}");
    }

    // Focus is within the control, or within a shadow root below it.
    private const string HasFocus = """
        control => {
          for (let focused = document.activeElement; focused; focused = focused.shadowRoot?.activeElement) {
            if (control === focused || control.contains(focused)) return true;
          }
          return false;
        }
        """;
}
