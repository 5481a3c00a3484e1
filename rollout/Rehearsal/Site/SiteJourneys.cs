using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>Walks in a browser what the site's test accounts can walk, in the flow each is served; the rest is skipped with its reason.</summary>
internal sealed class SiteJourneys(SiteTarget target, IRehearsalProgress progress)
{
    // Somebody inside and somebody outside exist at every percentage between: which journeys there are does not depend on it.
    private const int AnyPercent = 50;

    /// <returns>What became of them, and whether the site asked for fewer requests, which ended the walk.</returns>
    public async Task<(JourneyCounts Journeys, bool AskedForFewer)> WalkAsync(Profile profile, RunFolder run, string folder, CancellationToken cancellationToken)
    {
        if (profile.Journeys == JourneySelection.None)
            return (new(0, 0, 0), false);

        var chromium = await Provisioner.EnsureChromiumAsync(progress.Doing, cancellationToken);
        await using var browser = await JourneyBrowser.LaunchAsync(chromium, target.Hosts);
        var journeys = JourneyCatalogue.ForStage(AnyPercent, JourneyProfile.All);
        // A trace holds cookies and texts, and a site's are real ones.
        var options = new JourneyOptions($"{run.Settings.Run}-{SiteStage.Name}-e2e", Path.Combine(folder, "journeys")) { Axe = new AxeOnce(), Traced = false };
        var runner = new JourneyRunner(target, browser);
        var results = await runner.RunAsync(
            journeys, StageToggles.At(AnyPercent), options, result => progress.Doing($"journeys: last: {result.Name}"), cancellationToken);
        return (JourneyFigures.Of(results, run), runner.AskedForFewer);
    }
}
