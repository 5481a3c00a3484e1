using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>Walks the flow in a browser as the stage's users see it.</summary>
internal sealed class StageJourneys(RehearsalContext context, JourneyRunner? runner, AxeOnce axe)
{
    /// <summary>Walks journeys; null where the profile has no browser.</summary>
    public JourneyRunner? Runner => runner;

    /// <summary>The journeys of the stage, or none when the profile walks none.</summary>
    public async Task<JourneyCounts> WalkAsync(PlannedStage stage, string folder, CancellationToken cancellationToken)
    {
        if (runner is null)
            return new(0, 0, 0);

        var profile = context.Profile.Journeys == JourneySelection.Pairwise ? JourneyProfile.Pairwise : JourneyProfile.All;
        var journeys = JourneyCatalogue.ForStage(context.Plan.PlaceInRamp(stage), Served(stage), profile);
        var options = new JourneyOptions($"{context.KeyPrefix(stage.Name)}-e2e", Path.Combine(folder, "journeys")) { Axe = axe };
        var walked = 0;
        var results = await runner.RunAsync(
            journeys,
            Served(stage),
            options,
            result => context.Progress.Doing($"journeys: {Interlocked.Increment(ref walked)}/{journeys.Count}, last: {result.Name}"),
            cancellationToken);
        return JourneyFigures.Of(results, context.Run);
    }

    /// <summary>What a stage's toggles serve.</summary>
    public static StageToggles Served(PlannedStage stage) =>
        new(stage.Toggles[SecureMessagingToggles.CuratedListFlow].Percentage, stage.Toggles[SecureMessagingToggles.RecentRecipients].Percentage);
}
