using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>
/// The release plan's three rollbacks as users live through them. They set the toggles themselves, so each is walked alone; run them with
/// the percentages they are rehearsed at. It is CURATED that is lowered and raised.
/// </summary>
public sealed class RollbackJourneys : IJourneySet
{
    private static readonly StageToggles RehearsedAt = StageToggles.At(50);
    private static readonly Percentage LoweredTo = Percentage.Of(25);

    public static IReadOnlyList<Journey> All { get; } = [Critical(RehearsedAt, LoweredTo), High(RehearsedAt, LoweredTo), Low()];

    /// <summary>The toggle is disabled for all, and enabled again at a lower percentage.</summary>
    public static Journey Critical(StageToggles rehearsedAt, Percentage raisedTo) => Of(
        "Critical: disabled for all, nothing lost; enabled again lower, for the same users; the allow-list is gone",
        UserWanted.Inside("hybrid") with { StillInAt = raisedTo },
        journey => CriticalAsync(journey, rehearsedAt, raisedTo));

    /// <summary>The percentage is lowered, and raised again.</summary>
    public static Journey High(StageToggles rehearsedAt, Percentage loweredTo) => Of(
        "High: the percentage is lowered; who is out loses nothing, who is in notices nothing",
        UserWanted.Inside("hybrid") with { OutAt = loweredTo },
        journey => HighAsync(journey, rehearsedAt, loweredTo));

    /// <summary>Nothing is changed.</summary>
    public static Journey Low() => Of("Low: the toggle stays, and so does the user", UserWanted.Inside("hybrid"), LowAsync);

    private static Journey Of(string name, UserWanted user, Func<JourneyContext, Task> walk) => new(name, user, "+rollback", "+flips", "+allow-list")
    {
        Needs = Capabilities.Toggles,
        Walk = walk,
    };

    private static async Task CriticalAsync(JourneyContext journey, StageToggles rehearsedAt, Percentage raisedTo)
    {
        var allowed = journey.AlsoTake(UserWanted.Outside("hybrid"));
        var outLater = journey.AlsoTake(UserWanted.Inside("hybrid") with { OutAt = raisedTo });
        await journey.StartAtAsync(rehearsedAt);
        await journey.AllowAsync(allowed);
        await journey.ExpectFlowOfAsync(allowed, isNew: true);

        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.OracleHealth));
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await journey.DisableAsync();
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.OracleHealth), form.Visit);

        await form.Visit.ExpectLegacyAfterReloadAsync();
        await WriteInLegacyAsync(journey, form.Visit);
        await form.Visit.ExpectNoNewRoutesAsync();
        await journey.ExpectFlowOfAsync(allowed, isNew: false);

        await journey.ServeAsync(rehearsedAt with { Curated = raisedTo });
        await form.Visit.ExpectNewFlowAfterReloadAsync();
        await journey.ExpectFlowOfAsync(outLater, isNew: false);
        await journey.ExpectFlowOfAsync(allowed, isNew: false);
        await journey.AllowAsync(allowed);
        await journey.ExpectFlowOfAsync(allowed, isNew: true);
    }

    private static async Task HighAsync(JourneyContext journey, StageToggles rehearsedAt, Percentage loweredTo)
    {
        var allowed = journey.AlsoTake(UserWanted.Outside("hybrid"));
        var stillIn = journey.AlsoTake(UserWanted.Inside("hybrid") with { StillInAt = loweredTo });
        await journey.StartAtAsync(rehearsedAt);
        await journey.AllowAsync(allowed);

        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SaveAsync();
        await journey.ServeAsync(rehearsedAt with { Curated = loweredTo });
        await form.Visit.ExpectLegacyAfterReloadAsync();
        var draft = await form.Visit.OpenDraftAsync(message);
        await draft.Send.ClickAsync();
        await draft.ExpectSentNoticeAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
        await journey.ExpectFlowOfAsync(stillIn, isNew: true);
        await journey.ExpectFlowOfAsync(allowed, isNew: true);

        await journey.ServeAsync(rehearsedAt);
        await form.Visit.ExpectNewFlowAfterReloadAsync();
    }

    private static async Task LowAsync(JourneyContext journey)
    {
        await journey.StartAtAsync(journey.Toggles);
        var sent = await (await journey.OpenInboxAsync()).WriteToAsync(journey, Ehr.Vista);
        await sent.Visit.ExpectNewFlowAfterReloadAsync();
    }

    private static async Task WriteInLegacyAsync(JourneyContext journey, Browsing.Visit visit)
    {
        await visit.GoToAsync(Browsing.Routes.Inbox);
        var team = journey.TeamOn(Ehr.Vista);
        var form = await (await new FolderPage(visit).ArriveAsync()).ReachLegacyFormAsync(team);
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SendAsync();
        await journey.ExpectSentOnceAsync(message, team, visit);
    }
}
