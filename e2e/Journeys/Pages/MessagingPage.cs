using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>A page of the app: its route, its one h1, and what every page has.</summary>
/// <typeparam name="TSelf">The page itself.</typeparam>
public abstract class MessagingPage<TSelf>(Visit visit)
    where TSelf : MessagingPage<TSelf>
{
    /// <summary>The window it is shown in.</summary>
    public Visit Visit { get; } = visit;

    /// <summary>The h1.</summary>
    public ILocator Heading => Tab.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The link above the h1.</summary>
    public ILocator BackLink => Tab.GetByTestId("sm-breadcrumbs-back");

    /// <summary>What the page says about the thing just done.</summary>
    public ILocator Alert => Tab.GetByTestId("alert-text");

    /// <summary>The playwright page.</summary>
    protected IPage Tab => Visit.Page;

    /// <summary>Route as the address bar shows it, without the app's base; a pattern.</summary>
    protected abstract string Route { get; }

    /// <summary>Text of the h1.</summary>
    protected abstract string HeadingText { get; }

    /// <summary>The document's title, or null where it is not looked at.</summary>
    protected virtual string? Title => null;

    /// <summary>Name of the page state, for axe.</summary>
    protected virtual string State => GetType().Name;

    /// <summary>Waits until the user is on this page: address, h1 and title.</summary>
    public async Task<TSelf> ArriveAsync()
    {
        await Assertions.Expect(Heading).ToHaveTextAsync(HeadingText);
        await Assertions.Expect(Tab).ToHaveURLAsync(new Regex($"{Regex.Escape(Routes.PathOf(""))}{Route}(\\?.*)?$"));
        if (Title is { } title)
            await Assertions.Expect(Tab).ToHaveTitleAsync(title);
        await Visit.CheckAccessibilityAsync(State);
        return (TSelf)this;
    }

    /// <summary>Expects the h1 to have the focus, as it has on arrival.</summary>
    public Task ExpectHeadingFocusedAsync() => Assertions.Expect(Heading).ToBeFocusedAsync();

    /// <summary>Follows "Back".</summary>
    public Task GoBackAsync() => BackLink.Locator("a").ClickAsync();

    /// <summary>A VA button, by test id. The element around it may be wider than the button.</summary>
    protected ILocator Button(string testId) => Tab.GetByTestId(testId).Locator("button, a").Or(Tab.Locator($"button[data-testid={testId}]")).First;

    /// <summary>A VA link, by its text.</summary>
    protected ILocator Link(string text) => Tab.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });
}
