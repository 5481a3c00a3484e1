using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Messages;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>The message form, which both flows and the editor of a saved draft share (new-message-flow.md §4.6).</summary>
/// <typeparam name="TSelf">The page itself.</typeparam>
public abstract class ComposePage<TSelf>(Visit visit) : MessagingPage<TSelf>(visit)
    where TSelf : ComposePage<TSelf>
{
    // vets-api looks for Oracle Health's answer for a minute before it answers the page (sm-api-and-bff.md §2.4).
    private static readonly TimeSpan AnsweredWithin = TimeSpan.FromSeconds(75);

    public ILocator Category => Tab.GetByTestId("compose-message-categories").Locator("select");

    /// <summary>The category of a message whose category is decided, as a renewal's is.</summary>
    public ILocator LockedCategory => Tab.GetByTestId("compose-message-categories-locked");

    public ILocator Subject => Tab.GetByTestId("message-subject-field").Locator("input");

    public ILocator Body => Tab.GetByTestId("message-body-field").Locator("textarea");

    public ILocator Send => Button("Send-Button");

    public ILocator SaveDraft => Button("save-draft-button");

    public ILocator DeleteDraft => Button("delete-draft-button");

    /// <summary>"Your message was saved on …", under a hook that is not a test id: data-test-id.</summary>
    public ILocator SaveStatus => Tab.Locator("[data-test-id=save-alert-message]");

    /// <summary>"Electronic signature": the full name.</summary>
    public ILocator SignatureName => Tab.GetByLabel("Your full name");

    /// <summary>"Electronic signature": the box to certify with.</summary>
    public ILocator SignatureBox => Tab.GetByText("I certify that the above is correct and true");

    /// <summary>What the law says of wrong information, beside the signature.</summary>
    public ILocator SignatureNote => Tab.GetByTestId("electronic-signature").GetByText("18 U.S.C. 1001");

    public ILocator AttachFile => Button("attach-file-button");

    public ILocator AttachInput => Tab.GetByTestId("attach-file-input");

    /// <summary>"(n)" after "Attachments".</summary>
    public ILocator AttachmentsCount => Tab.GetByTestId("attachments-count");

    public ILocator VirusAlert => Tab.GetByTestId("attachment-virus-alert");

    public LeavingModal Leaving => new(Tab);

    /// <summary>Fills category, subject and message.</summary>
    public async Task<TSelf> FillAsync(JourneyMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        await Category.SelectOptionAsync(message.Category);
        await Subject.FillAsync(message.Subject);
        await Body.FillAsync(message.Body);
        return (TSelf)this;
    }

    /// <summary>Sends, and waits for "Message sent" on the folder the user looked at last.</summary>
    public async Task<FolderPage> SendAsync(string folder = Routes.Inbox)
    {
        await SendAndAwaitAnswerAsync();
        var arrived = await new FolderPage(Visit, folder).ArriveAsync();
        await arrived.ExpectMessageSentAsync();
        return arrived;
    }

    /// <summary>Sends, and waits for the answer, whatever it is: it may rightly take longer than a page.</summary>
    /// <param name="press">How it is sent; a click, unless another way is given.</param>
    /// <returns>What was sent.</returns>
    public async Task<IRequest> SendAndAwaitAnswerAsync(Func<Task>? press = null)
    {
        var sent = await Tab.RunAndWaitForRequestAsync(
            press ?? (() => Send.ClickAsync()), request => request.Method == "POST" && request.Url.Contains("/messaging/messages", StringComparison.Ordinal));
        var answer = sent.ResponseAsync();
        Check.That(await Task.WhenAny(answer, Task.Delay(AnsweredWithin)) == answer, $"the send was not answered within {AnsweredWithin.TotalSeconds:0} s");
        await answer;
        return sent;
    }

    /// <summary>Sends, and expects to be told that it failed, with everything still in the form.</summary>
    public async Task SendAndBeToldAsync(string text, JourneyMessage message)
    {
        await Send.ClickAsync();
        await ExpectToldAsync(text, message);
    }

    /// <summary>Expects to be told that a send failed, with everything still in the form.</summary>
    public async Task ExpectToldAsync(string text, JourneyMessage message)
    {
        await Assertions.Expect(Alert).ToContainTextAsync(text);
        await ExpectHoldsAsync(message);
    }

    /// <summary>Closes what was told, so that the next time it is told can be seen.</summary>
    public async Task CloseAlertAsync()
    {
        await Tab.GetByRole(AriaRole.Button, new() { Name = "Close notification" }).ClickAsync();
        await Assertions.Expect(Alert).ToHaveCountAsync(0);
    }

    /// <summary>Expects the form to hold this message.</summary>
    public async Task ExpectHoldsAsync(JourneyMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        await Assertions.Expect(Category).ToHaveValueAsync(message.Category);
        await Assertions.Expect(Subject).ToHaveValueAsync(message.Subject);
        await Assertions.Expect(Body).ToHaveValueAsync(message.Body);
    }

    /// <summary>Saves by hand and waits to be told so.</summary>
    public async Task SaveAsync()
    {
        await SaveDraft.ClickAsync();
        await ExpectSavedAsync();
    }

    /// <summary>Deletes the draft, and means it.</summary>
    public async Task DeleteAsync()
    {
        await DeleteDraft.ClickAsync();
        await Tab.GetByTestId("confirm-delete-draft").Locator("button").ClickAsync();
    }

    /// <summary>Expects to be told that the draft is saved.</summary>
    public Task ExpectSavedAsync() =>
        Assertions.Expect(SaveStatus).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Your message was saved on \w+ \d+, \d{4} at \d+:\d\d [ap]\.m\. \w+\.$"));

    /// <summary>Expects a control, by test id, to be in error with these words.</summary>
    public Task ExpectErrorAsync(string testId, string text) => Assertions.Expect(Tab.GetByTestId(testId)).ToHaveAttributeAsync("error", text);

    /// <summary>Expects "Message sent", on whichever folder that is.</summary>
    public Task ExpectSentNoticeAsync() => Assertions.Expect(Alert).ToContainTextAsync("Message sent");

    /// <summary>Attaches a file and waits to be told so.</summary>
    public async Task AttachAsync(FilePayload file)
    {
        await AttachInput.SetInputFilesAsync(file);
        await ExpectAttachedAsync();
    }

    /// <summary>Attaches a file of this machine and waits to be told so.</summary>
    public async Task AttachAsync(string path)
    {
        await AttachInput.SetInputFilesAsync(path);
        await ExpectAttachedAsync();
    }

    /// <summary>Tries to attach a file and expects to be told why not.</summary>
    public async Task AttachRefusedAsync(FilePayload file, string text)
    {
        await AttachInput.SetInputFilesAsync(file);
        await ExpectRefusedAsync(text);
    }

    /// <summary>Tries to attach a file of this machine and expects to be told why not.</summary>
    public async Task AttachRefusedAsync(string path, string text)
    {
        await AttachInput.SetInputFilesAsync(path);
        await ExpectRefusedAsync(text);
    }

    /// <summary>Takes the first file off, and means it.</summary>
    public async Task RemoveAttachmentAsync()
    {
        await Button("remove-attachment-button").ClickAsync();
        await Button("confirm-remove-attachment-button").ClickAsync();
    }

    /// <summary>Signs electronically.</summary>
    public async Task SignAsync(string fullName)
    {
        await SignatureName.FillAsync(fullName);
        await SignatureBox.ClickAsync();
    }

    private async Task ExpectAttachedAsync()
    {
        await Assertions.Expect(Tab.GetByTestId("file-attached-success-alert")).ToContainTextAsync("File attached");
        await Tab.GetByTestId("close-success-alert-button").ClickAsync();
    }

    private Task ExpectRefusedAsync(string text) => Assertions.Expect(Tab.GetByTestId("file-input-error-message")).ToContainTextAsync(text);
}
