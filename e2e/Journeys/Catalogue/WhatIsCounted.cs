using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The figures of the release plan's dashboard, after somebody did what they count (mocks/Bff/METRICS.md).</summary>
public sealed class WhatIsCounted : IJourneySet
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

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
        await ExpectMoreAsync(journey, before, "mhv.sm.dashboard.messages_sent", tags);
    }

    private static async Task ChangeTeamAsync(JourneyContext journey)
    {
        var before = await CountAsync(journey, "mhv.sm.dashboard.select_different_care_team_clicks");
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        await form.ChangeTeamAsync();
        await ExpectMoreAsync(journey, before, "mhv.sm.dashboard.select_different_care_team_clicks");
    }

    private static Task<double> CountAsync(JourneyContext journey, string metric, params (string Tag, string Value)[] tags) =>
        journey.Target.Metrics!.SumAsync(metric, tags.ToDictionary(tag => tag.Tag, tag => tag.Value), journey.CancellationToken);

    // The pages send their clicks once a second. Others may be counted beside: more is enough.
    private static async Task ExpectMoreAsync(JourneyContext journey, double before, string metric, params (string Tag, string Value)[] tags)
    {
        for (var waited = TimeSpan.Zero; waited < JourneyBrowser.OnABusyMachine; waited += Between)
        {
            if (await CountAsync(journey, metric, tags) > before)
                return;
            await Task.Delay(Between, journey.CancellationToken);
        }

        throw new JourneyFailedException($"{metric} was not counted with {string.Join(", ", tags.Select(tag => $"{tag.Tag}:{tag.Value}"))}");
    }
}
