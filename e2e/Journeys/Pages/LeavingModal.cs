using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>The question that holds a user up who would lose work (new-message-flow.md §5.5).</summary>
public sealed class LeavingModal(IPage tab)
{
    public const string CannotSaveYet = "We can't save this message yet";
    public const string SaveDraft = "Do you want to save your draft message?";
    public const string SaveChanges = "Do you want to save your changes to this draft?";

    public ILocator Modal => tab.GetByTestId("navigation-warning-modal");

    public ILocator Primary => tab.GetByTestId("route-guard-primary-button").Locator("button");

    public ILocator Secondary => tab.GetByTestId("route-guard-secondary-button").Locator("button");

    /// <summary>Expects the question, with these words.</summary>
    public async Task ExpectAsync(string title, string primary, string secondary)
    {
        await Assertions.Expect(Modal.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Assertions.Expect(Primary).ToHaveTextAsync(primary);
        await Assertions.Expect(Secondary).ToHaveTextAsync(secondary);
    }

    /// <summary>Expects no question.</summary>
    public Task ExpectNoneAsync() => Assertions.Expect(Modal).ToHaveCountAsync(0);
}
