using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>A list of threads: Inbox unless another folder is named (new-message-flow.md §4.0).</summary>
public sealed class FolderPage(Visit visit, string route = Routes.Inbox) : MessagingPage<FolderPage>(visit)
{
    /// <summary>The way into the flow; hidden from a user who can write to nobody.</summary>
    public ILocator StartNewMessage => Tab.GetByTestId("compose-message-link");

    /// <summary>Says what the user cannot write to.</summary>
    public ILocator BlockedAlert => Tab.GetByTestId("blocked-triage-group-alert");

    /// <summary>The threads of the page shown.</summary>
    public ILocator Threads => Tab.GetByTestId("thread-list-item");

    /// <summary>To the next ten threads; absent on the last page.</summary>
    public ILocator NextPage => Tab.GetByRole(AriaRole.Link, new() { Name = "Next page" });

    /// <summary>The link of a thread, by its subject.</summary>
    public ILocator Thread(string subject) => Threads.GetByRole(AriaRole.Link).Filter(new() { HasText = subject });

    protected override string Route => route;

    protected override string HeadingText => route switch
    {
        Routes.Sent => "Messages: Sent",
        Routes.Drafts => "Messages: Drafts",
        Routes.Folders => "Messages: More folders",
        _ => "Messages: Inbox",
    };

    protected override string State => $"{base.State}{route}";

    /// <summary>"Start a new message".</summary>
    public async Task<InterstitialPage> StartAsync()
    {
        await StartNewMessage.Locator("a").Or(Tab.Locator("a[data-testid=compose-message-link]")).First.ClickAsync();
        return await new InterstitialPage(Visit).ArriveAsync();
    }

    /// <summary>"Start a new message", and waits until the answer to the search for recent care teams is drawn: whoever is quicker sees the full list.</summary>
    public async Task<InterstitialPage> StartAndAwaitSearchAsync()
    {
        InterstitialPage? interstitial = null;
        var found = await Tab.RunAndWaitForResponseAsync(
            async () => interstitial = await StartAsync(), answer => answer.Url.EndsWith("/folders/-1/search", StringComparison.Ordinal));
        await found.FinishedAsync();
        await Tab.RedrawnAsync();
        return interstitial!;
    }

    /// <summary>Expects "Message sent".</summary>
    public Task ExpectMessageSentAsync() => Assertions.Expect(Alert).ToContainTextAsync("Message sent");

    /// <summary>Opens a conversation by its subject.</summary>
    public async Task<ConversationPage> OpenConversationAsync(string subject)
    {
        await Thread(subject).ClickAsync();
        return await new ConversationPage(Visit, subject).ArriveAsync();
    }

    /// <summary>Searches the folder.</summary>
    public async Task<SearchResultsPage> SearchAsync(string subject)
    {
        await Tab.GetByTestId("keyword-search-input").Locator("input").FillAsync(subject);
        await Tab.GetByTestId("search-messages-button").ClickAsync();
        return await new SearchResultsPage(Visit).ArriveAsync();
    }

    /// <summary>Opens a draft by its subject.</summary>
    public async Task<EditDraftPage> OpenDraftAsync(string subject)
    {
        await Thread(subject).ClickAsync();
        return await new EditDraftPage(Visit).ArriveAsync();
    }
}
