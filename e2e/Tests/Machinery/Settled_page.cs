using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>When a page counts as drawn, on pages whose elements never draw anything.</summary>
public sealed class Settled_page(Suite suite)
{
    private const string Undrawn = """
        for (const name of ['va-modal', 'va-maintenance-banner', 'va-button']) {
          customElements.define(name, class extends HTMLElement {
            constructor() { super(); this.attachShadow({ mode: 'open' }); }
            get visible() { return this.hasAttribute('visible'); }
          });
        }
        """;

    [Theory]
    [InlineData("<va-modal></va-modal>")]
    [InlineData("<va-modal class='hydrated'></va-modal>")]
    [InlineData("<va-maintenance-banner class='hydrated'></va-maintenance-banner>")]
    public async Task What_rightly_draws_nothing_is_not_waited_for(string element)
    {
        await using var context = await ShowAsync(element);
        await context.Pages[0].SettledAsync();
    }

    [Theory]
    [InlineData("<va-button></va-button>")]
    [InlineData("<va-modal visible></va-modal>")]
    [InlineData("<va-maintenance-banner></va-maintenance-banner>")]
    [InlineData("<va-loading-indicator></va-loading-indicator>")]
    public async Task What_has_yet_to_be_drawn_is_waited_for(string element)
    {
        await using var context = await ShowAsync(element);
        context.SetDefaultTimeout(100);
        await Assert.ThrowsAsync<TimeoutException>(context.Pages[0].SettledAsync);
    }

    private async Task<IBrowserContext> ShowAsync(string element)
    {
        var context = await suite.Browser.NewContextAsync(DeviceProfile.Desktop);
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"<main><h1>Start message</h1>{element}</main><script>{Undrawn}</script>");
        return context;
    }
}
