using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Edit draft": a saved draft, reopened at its thread (new-message-flow.md §5.4).</summary>
public sealed class EditDraftPage(Visit visit) : ComposePage<EditDraftPage>(visit)
{
    public ILocator Recipient => Tab.GetByTestId("compose-recipient-title");

    /// <summary>What is wrong with the recipient.</summary>
    public ILocator RecipientError => Tab.GetByTestId("compose-recipient-error");

    protected override string Route => @"/thread/\d+/?";

    protected override string HeadingText => "Edit draft";

    /// <summary>Follows "Select a different care team".</summary>
    public async Task<SelectCareTeamPage> ChangeTeamAsync()
    {
        await Link(StartMessagePage.ChangeTeamText).ClickAsync();
        return await new SelectCareTeamPage(Visit).ArriveAsync();
    }
}
