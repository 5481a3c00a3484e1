using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Messages: Contact list" (new-message-flow.md §4.5): VistA teams only.</summary>
public sealed class ContactListPage(Visit visit) : MessagingPage<ContactListPage>(visit)
{
    /// <summary>One per facility.</summary>
    public ILocator Facilities => Tab.GetByTestId("facility-accordion-item");

    public ILocator SelectAll => Tab.GetByTestId("contact-list-select-all-teams");

    public ILocator Teams => Tab.GetByTestId("contact-list-select-team");

    public ILocator Save => Button("contact-list-save");

    public ILocator GoBackButton => Button("contact-list-go-back");

    public LeavingModal Leaving => new(Tab);

    protected override string Route => Routes.ContactList;

    protected override string HeadingText => "Messages: Contact list";

    /// <summary>Opens every facility that is closed.</summary>
    public async Task OpenAllAsync()
    {
        await Assertions.Expect(Facilities.First).ToBeVisibleAsync();
        // One after the other they come to life: a facility without its button would stay closed.
        var buttons = Facilities.Locator("button[aria-expanded]");
        await Assertions.Expect(buttons).ToHaveCountAsync(await Facilities.CountAsync());
        foreach (var button in await buttons.AllAsync())
        {
            if (await button.GetAttributeAsync("aria-expanded") == "false")
                await button.ClickAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        }
    }

    /// <summary>Checks or unchecks a team.</summary>
    public Task ToggleAsync(string team) => Teams.Filter(new() { HasText = team }).Locator("label").First.ClickAsync();

    /// <summary>Checks or unchecks all teams of the first facility.</summary>
    public Task ToggleAllAsync() => SelectAll.First.Locator("label").First.ClickAsync();
}
