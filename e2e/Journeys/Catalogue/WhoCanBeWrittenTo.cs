using System.Text.Json.Nodes;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Blocked and missing associations (new-message-flow.md §2, §7).</summary>
public sealed class WhoCanBeWrittenTo : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("Tied to no care team: told so, and no way into the flow", UserWanted.Inside("no-associations"), "27") { Walk = NoAssociationsAsync },
        new("Blocked from all care teams: told so, and no way into the flow", UserWanted.Inside("all-blocked"), "27") { Walk = AllBlockedAsync },
        new("Blocked from one team: it is not offered, the others are", UserWanted.Inside("team-blocked"), "27") { Walk = BlockedTeamsAreNotOfferedAsync },
        new("Blocked from one facility: its system is not offered", UserWanted.Inside("facility-blocked"), "27") { Walk = BlockedFacilityAsync },
        new("In the legacy form a blocked team is not offered either", UserWanted.Outside("team-blocked"), "27", "+legacy") { Walk = LegacyBlockedTeamAsync },
        new("A facility in phase p4 of its move to Oracle Health: an alert says so", UserWanted.Inside("hybrid"), "22") { Walk = journey => CutoverAsync(journey, ("p4", 1)) },
        new("The alert about a move stands from phase p3 to p5, neither before nor after", UserWanted.Inside("hybrid"), "22") { Walk = journey => CutoverAsync(journey, ("p1", 0), ("p3", 1), ("p5", 1), ("p6", 0)) },
        new("The counters decide, not the rows: all blocked by the counters alone", UserWanted.Inside("hybrid"), "+meta") { Walk = InconsistentMetaAsync },
    ];

    private static async Task NoAssociationsAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        await Expect(inbox.BlockedAlert).ToContainTextAsync("You're not connected to any care teams in this messaging tool");
        await ExpectNoWayInAsync(inbox);
    }

    private static async Task AllBlockedAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        await Expect(inbox.BlockedAlert).ToContainTextAsync("You can't send messages to your care teams right now");
        await Expect(inbox.StartNewMessage).ToHaveCountAsync(0);
    }

    private static async Task ExpectNoWayInAsync(FolderPage inbox)
    {
        await Expect(inbox.StartNewMessage).ToHaveCountAsync(0);
        foreach (var route in new[] { Routes.NewMessage, Routes.Recent, Routes.SelectCareTeam })
        {
            await inbox.Visit.GoToAsync(route);
            await new FolderPage(inbox.Visit).ArriveAsync();
        }
    }

    private static async Task BlockedTeamsAreNotOfferedAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await select.TeamInput.ClickAsync();
        var allowed = journey.Veteran.Associations.Where(association => association.Allowed).Select(association => association.Team.DisplayName).ToList();
        var shown = await select.TeamsOfferedAsync(allowed.Count);
        Check.Same(string.Join(" | ", allowed.Order(StringComparer.Ordinal)), string.Join(" | ", shown.Order(StringComparer.Ordinal)), "the teams offered");
    }

    private static async Task BlockedFacilityAsync(JourneyContext journey)
    {
        var blocked = journey.Veteran.Associations.First(association => association.Blocked).Team.Facility;
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await Expect(select.SystemRadios).ToHaveCountAsync(journey.Veteran.Facilities.Count - 1);
        await Expect(select.SystemRadio(blocked)).ToHaveCountAsync(0);
    }

    private static async Task LegacyBlockedTeamAsync(JourneyContext journey)
    {
        var blocked = journey.Veteran.Associations.First(association => association.Blocked).Team;
        var form = await (await (await journey.OpenInboxAsync()).StartAsync()).ContinueToLegacyFormAsync();
        await Expect(form.Team.Locator($"option[value='{blocked.Id}']")).ToHaveCountAsync(0);
        await Expect(form.Team.Locator("option:not([value=''])")).ToHaveCountAsync(journey.Veteran.Associations.Count(association => association.Allowed));
    }

    private static async Task CutoverAsync(JourneyContext journey, params (string Phase, int Alerts)[] phases)
    {
        var facility = journey.Veteran.Facilities[0];
        var visit = await journey.SignInAsync();
        foreach (var (phase, alerts) in phases)
        {
            await visit.ChangeAnswerAsync("**/v0/user", user => AddMove(user, facility.StationNumber, facility.Location, phase));
            await visit.GoToAsync(Routes.Inbox);
            var select = await (await new FolderPage(visit).ArriveAsync()).ReachSelectAsync(journey);
            await Expect(select.TeamBox).ToBeVisibleAsync();
            await Expect(select.CutoverAlert).ToHaveCountAsync(alerts);
            if (alerts > 0)
                await Expect(select.CutoverAlert).ToContainTextAsync(facility.Location);
        }
    }

    // The population's facilities move on their real days; here one moves now, in this window alone.
    private static void AddMove(JsonNode user, string station, string name, string phase)
    {
        var move = $$"""{"migrationDate":"May 1, 2026","facilities":[{"facilityId":"{{station}}","facilityName":"{{name}}"}],"migrationStatus":"ACTIVE","phases":{"current":"{{phase}}"} }""";
        user["data"]!["attributes"]!["vaProfile"]!["ohMigrationInfo"] = new JsonObject { ["migrationSchedules"] = new JsonArray(JsonNode.Parse(move)) };
    }

    private static async Task InconsistentMetaAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.ChangeAnswerAsync("**/messaging/allrecipients*", answer => answer["meta"]!["associatedBlockedTriageGroups"] = (int)answer["meta"]!["associatedTriageGroups"]!);
        await visit.GoToAsync(Routes.Inbox);
        var inbox = await new FolderPage(visit).ArriveAsync();
        await Expect(inbox.BlockedAlert).ToContainTextAsync("You can't send messages to your care teams right now");
        await Expect(inbox.StartNewMessage).ToHaveCountAsync(0);
    }
}
