using Microsoft.Playwright;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>The control room as somebody at it sees it.</summary>
internal sealed class ControlRoomPage(IPage page)
{
    public IPage Page => page;

    public ILocator Curated => page.GetByTestId($"toggle-{SecureMessagingToggles.CuratedListFlow}");

    public ILocator Recent => page.GetByTestId($"toggle-{SecureMessagingToggles.RecentRecipients}");

    public ILocator Said => page.GetByTestId("said");

    public static async Task<ControlRoomPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var room = new ControlRoomPage(await context.NewPageAsync());
        await room.Page.GotoAsync(address.ToString());
        return room;
    }

    public ILocator Persona(string name) => page.GetByTestId($"persona-{name}");

    public ILocator Weather(string simulator) => page.GetByTestId($"weather-{simulator}");

    public async Task ServeAsync(string percentage)
    {
        await Curated.GetByRole(AriaRole.Button, new() { Name = $"{percentage} %", Exact = true }).ClickAsync();
        await Assertions.Expect(Curated.GetByTestId("gate-now")).ToHaveTextAsync($"{percentage} % of users");
    }

    /// <summary>Opens a persona's own tab, signed in, at the inbox.</summary>
    public async Task<IPage> OpenAsAsync(string persona)
    {
        var tab = await page.Context.RunAndWaitForPageAsync(() => Persona(persona).GetByRole(AriaRole.Link).ClickAsync());
        await Assertions.Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Inbox");
        return tab;
    }
}
