using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;

namespace SecureMessaging.E2E.Journeys.Pages;

/// <summary>"Start message": the form of the new flow.</summary>
public sealed class StartMessagePage(Visit visit) : ComposePage<StartMessagePage>(visit)
{
    public const string ChangeTeamText = "Select a different care team";

    /// <summary>"To {care system} - {team}", read only.</summary>
    public ILocator Recipient => Tab.GetByTestId("compose-recipient-title");

    /// <summary>Back to the choice; what was written stays.</summary>
    public ILocator ChangeTeam => Link(ChangeTeamText);

    protected override string Route => Routes.StartMessage;

    protected override string HeadingText => "Start message";

    /// <summary>Follows "Select a different care team".</summary>
    public async Task<SelectCareTeamPage> ChangeTeamAsync()
    {
        await ChangeTeam.ClickAsync();
        return await new SelectCareTeamPage(Visit).ArriveAsync();
    }

    /// <summary>Expects this team to be the recipient.</summary>
    public Task ExpectRecipientAsync(string team) => Assertions.Expect(Recipient).ToContainTextAsync(team);
}
