using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The figures of the release plan's dashboard, after somebody did what they count (mocks/Bff/METRICS.md). Nobody else may do it meanwhile.</summary>
public sealed class WhatIsCounted : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        Of("A send is counted by platform, flow, record and station", SendAsync),
        Of("A change of the care team is counted", ChangeTeamAsync),
    ];

    private static Journey Of(string name, Func<JourneyContext, Task> walk) => new(name, UserWanted.Inside("hybrid"), "+counted")
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
