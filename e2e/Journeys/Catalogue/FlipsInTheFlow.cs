using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>A toggle flips while a user is in the flow: nothing lost, nothing sent twice, and he can finish (flipper.md §6).</summary>
public sealed class FlipsInTheFlow : IJourneySet
{
    private static readonly StageToggles Before = StageToggles.At(50);
    private static readonly StageToggles Lowered = StageToggles.At(25);

    public static IReadOnlyList<Journey> All { get; } =
    [
        .. Places.SelectMany(place => new[]
        {
            Of($"Disabled while the user is {place.Name}: he finishes, and is in the legacy flow after a reload", journey => FinishesAsync(journey, place.Reach, journey.DisableAsync)),
            Of($"Lowered while the user is {place.Name}: he finishes, and is in the legacy flow after a reload", journey => FinishesAsync(journey, place.Reach, () => journey.ServeAsync(Lowered))),
        }),
        Of("Disabled and reloaded in the form: page not found, the saved draft is in Drafts and goes out once", ReloadedWithDraftAsync),
        Of("Enabled again at a lower percentage: who was in below it is in again", EnabledAgainAsync, UserWanted.Inside("hybrid") with { StillInAt = Lowered.Curated }),
        Of("After Enable a lower percentage changes nothing: the boolean gate stays open", BooleanGateAsync, UserWanted.Outside("hybrid")),
        Of("CERNER_PILOT off: Oracle Health teams vanish from the flow", CernerPilotOffAsync, UserWanted.Inside("hybrid"), "+cerner-pilot"),
    ];

    private static IEnumerable<(string Name, Func<JourneyContext, FolderPage, TriageTeam, Task<Func<Task<StartMessagePage>>>> Reach)> Places =>
    [
        ("on the interstitial", async (journey, inbox, team) =>
        {
            var interstitial = await inbox.StartAsync();
            return async () => await (await interstitial.ContinueToRecentAsync()).ContinueWithAsync(team);
        }),
        ("on recent care teams", async (journey, inbox, team) =>
        {
            var recent = await (await inbox.StartAsync()).ContinueToRecentAsync();
            return () => recent.ContinueWithAsync(team);
        }),
        ("selecting a care team", async (journey, inbox, team) =>
        {
            var select = await inbox.ReachSelectAsync(journey);
            return () => select.ContinueWithAsync(team.DisplayName);
        }),
        ("in the form", async (journey, inbox, team) =>
        {
            var form = await inbox.ReachFormAsync(journey, team);
            return () => Task.FromResult(form);
        }),
    ];

    private static Journey Of(string name, Func<JourneyContext, Task> walk, UserWanted? user = null, params string[] rows) =>
        new(name, user ?? UserWanted.Inside("hybrid") with { OutAt = Lowered.Curated }, ["+flips", .. rows])
        {
            Needs = Capabilities.Toggles,
            Walk = async journey =>
            {
                await journey.StartAtAsync(Before);
                await walk(journey);
            },
        };

    private static async Task FinishesAsync(JourneyContext journey, Func<JourneyContext, FolderPage, TriageTeam, Task<Func<Task<StartMessagePage>>>> reach, Func<Task> flip)
    {
        var team = journey.Veteran.Sent[0].Team;
        var goOn = await reach(journey, await journey.OpenInboxAsync(), team);
        await flip();
        var form = await goOn();
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SendAsync();
        await journey.ExpectSentOnceAsync(message, team, form.Visit);
        await form.Visit.ExpectLegacyAfterReloadAsync();
    }

    private static async Task ReloadedWithDraftAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SaveAsync();
        await journey.DisableAsync();
        await form.Visit.Page.ReloadAsync();
        await new PageNotFound(form.Visit, Routes.StartMessage).ArriveAsync();
        var draft = await form.Visit.OpenDraftAsync(message);
        await draft.ExpectHoldsAsync(message);
        await draft.Send.ClickAsync();
        await draft.ExpectSentNoticeAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
    }

    private static async Task EnabledAgainAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await journey.DisableAsync();
        await visit.ExpectLegacyAfterReloadAsync();
        await journey.ServeAsync(Lowered);
        await visit.ExpectNewFlowAfterReloadAsync();
    }

    private static async Task BooleanGateAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.ExpectLegacyAfterReloadAsync();
        await journey.EnableCuratedAsync();
        await journey.ServeAsync(StageToggles.At(5));
        await visit.ExpectNewFlowAfterReloadAsync();
    }

    private static async Task CernerPilotOffAsync(JourneyContext journey)
    {
        var toggles = journey.Target.Toggles!;
        await toggles.DisableAsync(Toggles.SecureMessagingToggles.CernerPilot, journey.CancellationToken);
        try
        {
            var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
            await select.TeamInput.ClickAsync();
            await Microsoft.Playwright.Assertions.Expect(select.TeamOptions).ToHaveCountAsync(journey.Veteran.Associations.Count(association => association.Team.Ehr == Ehr.Vista));
        }
        finally
        {
            await toggles.EnableAsync(Toggles.SecureMessagingToggles.CernerPilot, CancellationToken.None);
        }
    }
}
