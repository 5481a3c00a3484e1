using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>What was done at a site as the one stage of its run: the flow as it is served there.</summary>
internal static class SiteStage
{
    /// <summary>Its name.</summary>
    public const string Name = "as-served";

    public static StageResult Of(
        IReadOnlyList<SiteUser> users, JourneyCounts journeys, IReadOnlyList<SiteSend> sends, string? endedEarly, DateTimeOffset startedAt, DateTimeOffset finishedAt) => new()
        {
            Name = Name,
            Percent = Math.Round(100.0 * users.Count(user => user.Curated) / users.Count, 1),
            Reached = true,
            Notes =
        [
            "The percentage shown is the share of the test accounts that are served the new flow.",
            .. Shares(users),
        ],
            NotConcluded = [.. LeftOut.AtAnySite],
            StartedAt = startedAt,
            FinishedAt = finishedAt,
            Users = Users(sends),
            Exposure =
        [
            .. users.CountBy(user => (user.Curated, user.Recent)).OrderByDescending(group => group.Key)
                .Select(group => new ToggleExposure(group.Key.Curated, group.Key.Recent, group.Value)),
        ],
            E2E = journeys,
            Load = SiteFigures.Load(sends, endedEarly),
            // Nothing is known of deliveries: all zeros, so that no reader takes silence for "none was lost".
            Ledger = new(0, 0, 0, 0, 0, 0),
            Failures = SiteFigures.Failures(sends),
        };

    /// <summary>What the accounts tell of the site's percentages, one sentence for each toggle.</summary>
    public static IEnumerable<string> Shares(IReadOnlyList<SiteUser> users) =>
    [
        ServedShare.Sentence(SecureMessagingToggles.CuratedListFlow, [.. users.Select(user => (user.Persona, user.Actor, user.Curated))]),
        ServedShare.Sentence(SecureMessagingToggles.RecentRecipients, [.. users.Select(user => (user.Persona, user.Actor, user.Recent))]),
    ];

    private static UserCounts Users(IReadOnlyList<SiteSend> sends)
    {
        int Count(Flow flow) => sends.Where(send => send.Flow == flow).Select(send => send.Persona).Distinct().Count();
        return new(Count(Flow.New), Count(Flow.Base));
    }
}
