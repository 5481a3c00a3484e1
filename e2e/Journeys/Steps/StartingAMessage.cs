using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.E2E.Journeys.Steps;

/// <summary>The way from a folder to the message form, by whichever flow and pages this user is given.</summary>
internal static class StartingAMessage
{
    /// <summary>Through the new flow, by the recent care teams where the user has some and RECENT is on.</summary>
    public static async Task<StartMessagePage> ReachFormAsync(this FolderPage folder, JourneyContext journey, TriageTeam team)
    {
        var interstitial = await folder.StartAsync();
        var form = journey.ShowsRecentTeams()
            ? await ByRecentTeamsAsync(interstitial, team)
            : await (await interstitial.ContinueToSelectAsync()).ContinueWithAsync(team.DisplayName);
        await form.ExpectRecipientAsync(team.DisplayName);
        return form;
    }

    /// <summary>Through the legacy form.</summary>
    public static async Task<LegacyFormPage> ReachLegacyFormAsync(this FolderPage folder, TriageTeam team)
    {
        var interstitial = await folder.StartAsync();
        var form = await interstitial.ContinueToLegacyFormAsync();
        return await form.ChooseTeamAsync(team.Id);
    }

    /// <summary>From a folder to the page where a team is selected.</summary>
    public static async Task<SelectCareTeamPage> ReachSelectAsync(this FolderPage folder, JourneyContext journey)
    {
        var interstitial = await folder.StartAsync();
        return journey.ShowsRecentTeams()
            ? await (await interstitial.ContinueToRecentAsync()).ContinueWithAnotherAsync()
            : await interstitial.ContinueToSelectAsync();
    }

    private static async Task<StartMessagePage> ByRecentTeamsAsync(InterstitialPage interstitial, TriageTeam team)
    {
        var recent = await interstitial.ContinueToRecentAsync();
        return await recent.Choice(team).CountAsync() > 0
            ? await recent.ContinueWithAsync(team)
            : await (await recent.ContinueWithAnotherAsync()).ContinueWithAsync(team.DisplayName);
    }
}
