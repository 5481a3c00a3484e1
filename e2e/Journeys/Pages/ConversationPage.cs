using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>A conversation: its messages, newest first, and the way to a reply.</summary>
public sealed class ConversationPage(Visit visit, string subject) : MessagingPage<ConversationPage>(visit)
{
    public ILocator Messages => Tab.GetByTestId("message-in-thread");

    protected override string Route => @"/thread/\d+/?";

    protected override string HeadingText => $"Messages: General - {subject}";

    /// <summary>An attachment, by the name it was sent under.</summary>
    public ILocator Attachment(string name) => Messages.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>Downloads an attachment.</summary>
    public async Task<(string Name, string Content)> DownloadAsync(string name)
    {
        var download = await Tab.RunAndWaitForDownloadAsync(() => Attachment(name).ClickAsync());
        using var content = new StreamReader(await download.CreateReadStreamAsync());
        return (download.SuggestedFilename, await content.ReadToEndAsync());
    }

    /// <summary>Begins a reply.</summary>
    public Task<ReplyPage> ReplyAsync() => PassInterstitialAsync("reply-button-body", "Continue to reply");

    /// <summary>Goes on with a reply that was begun.</summary>
    public Task<ReplyPage> EditReplyAsync() => PassInterstitialAsync("edit-draft-button-body", "Continue to draft");

    /// <summary>Goes back to a reply just left: the interstitial has been accepted.</summary>
    public async Task<ReplyPage> GoBackToReplyAsync()
    {
        await Button("edit-draft-button-body").ClickAsync();
        return await new ReplyPage(Visit, subject).ArriveAsync();
    }

    private async Task<ReplyPage> PassInterstitialAsync(string button, string link)
    {
        await Button(button).ClickAsync();
        var interstitial = await new InterstitialPage(Visit, ReplyPage.AnyReply).ArriveAsync();
        await Assertions.Expect(interstitial.ContinueLink).ToHaveTextAsync(link);
        await interstitial.ContinueAtOnceAsync();
        return await new ReplyPage(Visit, subject).ArriveAsync();
    }
}
