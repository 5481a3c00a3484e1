using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>
/// Loaded users in each combination of the two ramped toggles. They are bucketed independently: at 5 % and 5 % only 0.23 % of all users
/// have both (flipper.md §2).
/// </summary>
internal static class ExposureOf
{
    public static IReadOnlyList<ToggleExposure> Users(PlannedStage stage, SyntheticPopulation population, IEnumerable<SendOutcome> sends) =>
    [
        .. sends.Select(send => send.User).Distinct()
            .Select(user => population.Veteran(user).ActorId)
            .CountBy(actor => (Curated: On(stage, SecureMessagingToggles.CuratedListFlow, actor), Recent: On(stage, SecureMessagingToggles.RecentRecipients, actor)))
            .OrderByDescending(group => group.Key)
            .Select(group => new ToggleExposure(group.Key.Curated, group.Key.Recent, group.Value)),
    ];

    private static bool On(PlannedStage stage, string toggle, string actor) => StageToggleControl.Expected(stage, toggle, actor);
}
