using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>
/// The figures of the release plan's dashboard, after somebody did what they count (mocks/Bff/METRICS.md); nobody else may do it meanwhile. And what the
/// pages tell of one window (new-message-flow.md §9.2).
/// </summary>
public sealed class WhatIsCounted : IJourneySet
{
    private const string BlockedAlert = "Blocked triage group alert";

    public static IReadOnlyList<Journey> All { get; } =
    [
        Of("A send is counted by platform, flow, record and station", SendAsync),
        Of("A change of the care team is counted", ChangeTeamAsync),
        Of("On leaving the choice of a care team it is told how often the radio button of the system was switched", SwitchSystemAsync),
        Of("A system chosen from a list is no switch, and that is told too", ChooseSystemFromListAsync, "hybrid-six-systems"),
        Of("The alert about a blocked team is told, its name is not", BlockedTeamAsync, "team-blocked"),
        Of("The alert about a draft's team that is gone is told, its name is not", FormerTeamAsync),
    ];

    private static Journey Of(string name, Func<JourneyContext, Task> walk, string persona = "hybrid") => new(name, UserWanted.Inside(persona), "+counted")
    {
        Needs = Capabilities.Metrics,
        Walk = walk,
    };

    private static async Task SendAsync(JourneyContext journey)
    {
        var team = journey.TeamOn(Ehr.OracleHealth);
        (string, string)[] tags =
            [("platform", "web"), ("flow", "new"), ("ehr_source", EhrName.OracleHealth), ("station_number", team.Facility.StationNumber), ("status_code", "200")];
        var before = await CountAsync(journey, "mhv.sm.dashboard.messages_sent", tags);
        await (await journey.OpenInboxAsync()).WriteToAsync(journey, Ehr.OracleHealth);
        await ExpectOneMoreAsync(journey, before, "mhv.sm.dashboard.messages_sent", tags);
    }

    private static async Task ChangeTeamAsync(JourneyContext journey)
    {
        var before = await CountAsync(journey, "mhv.sm.dashboard.select_different_care_team_clicks");
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        await form.ChangeTeamAsync();
        await ExpectOneMoreAsync(journey, before, "mhv.sm.dashboard.select_different_care_team_clicks");
    }

    private static async Task SwitchSystemAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        foreach (var facility in journey.Veteran.Facilities)
            await select.ChooseSystemAsync(facility);
        Check.Same(2, await SwitchesToldAsync(select, journey.TeamOn(Ehr.OracleHealth)), "the switches told");
    }

    private static async Task ChooseSystemFromListAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        var team = journey.TeamOn(Ehr.OracleHealth);
        await select.ChooseSystemFromListAsync(team.Facility);
        Check.Same(0, await SwitchesToldAsync(select, team), "the switches told");
    }

    // Choosing the team moves the system too; that is no switch of the user's.
    private static async Task<int> SwitchesToldAsync(SelectCareTeamPage select, TriageTeam team) =>
        (int)(await ToldAsync(select.Visit, "Care System Radio Switch Count", () => select.ContinueWithAsync(team.DisplayName)))["switchCount"]!;

    private static async Task BlockedTeamAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        var told = await ToldAsync(inbox.Visit, BlockedAlert, () => inbox.ReachSelectAsync(journey));
        Check.Same("You can't send messages to TG_NAME", (string?)told["type"], "the type told");
    }

    private static async Task FormerTeamAsync(JourneyContext journey)
    {
        var team = journey.TeamOn(Ehr.Vista);
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, team);
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SaveAsync();
        await form.Visit.ChangeAnswerAsync("**/messaging/allrecipients*", answer =>
        {
            var rows = answer["data"]!.AsArray();
            rows.Remove(rows.Single(row => (int)row!["attributes"]!["triageTeamId"]! == team.Id));
        });
        var told = await ToldAsync(form.Visit, BlockedAlert, () => form.Visit.OpenDraftAsync(message));
        Check.Same("Your account is no longer connected to TG_NAME", (string?)told["type"], "the type told");
    }

    // What the pages tell of an action of this window.
    private static async Task<JsonNode> ToldAsync(Visit visit, string action, Func<Task> act)
    {
        JsonNode? Of(IRequest request) => request.Url.EndsWith("/__harness/analytics", StringComparison.Ordinal)
            ? JsonNode.Parse(request.PostData ?? "[]")!.AsArray().FirstOrDefault(happened => (string?)happened!["name"] == action)
            : null;

        var told = await visit.Page.RunAndWaitForRequestAsync(act, request => Of(request) is not null);
        return Of(told)!["attributes"]!;
    }

    private static Task<double> CountAsync(JourneyContext journey, string metric, params (string Tag, string Value)[] tags) =>
        journey.Target.Metrics!.SumAsync(metric, tags.ToDictionary(tag => tag.Tag, tag => tag.Value), journey.CancellationToken);

    // The pages send their clicks once a second.
    private static async Task ExpectOneMoreAsync(JourneyContext journey, double before, string metric, params (string Tag, string Value)[] tags)
    {
        var now = before;
        await Patience.UntilAsync(
            async () => (now = await CountAsync(journey, metric, tags)) > before,
            $"{metric} was not counted with {string.Join(", ", tags.Select(tag => $"{tag.Tag}:{tag.Value}"))}",
            journey.CancellationToken);
        Check.Same(before + 1, now, metric);
    }
}
