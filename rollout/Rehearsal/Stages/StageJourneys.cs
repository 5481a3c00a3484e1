using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;
using JourneyOutcome = SecureMessaging.Rollout.Report.Results.JourneyOutcome;
using JourneyResult = SecureMessaging.Rollout.Report.Results.JourneyResult;
using Walked = SecureMessaging.E2E.Journeys.Running.JourneyResult;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>Walks the flow in a browser as the stage's users see it.</summary>
internal sealed class StageJourneys(RehearsalContext context, JourneyRunner? runner, AxeOnce axe)
{
    /// <summary>The journeys of the stage, or none when the profile walks none.</summary>
    public async Task<JourneyCounts> WalkAsync(PlannedStage stage, string folder, CancellationToken cancellationToken)
    {
        if (runner is null)
            return new(0, 0, 0);

        var percent = (int)context.Plan.Percent(stage);
        var profile = context.Profile.Journeys == JourneySelection.Pairwise ? JourneyProfile.Pairwise : JourneyProfile.All;
        var journeys = JourneyCatalogue.ForStage(percent, profile);
        var options = new JourneyOptions($"{context.KeyPrefix(stage.Name)}-e2e", Path.Combine(folder, "journeys")) { Axe = axe };
        var walked = 0;
        var results = await runner.RunAsync(
            journeys,
            Served(stage),
            options,
            result => context.Progress.Doing($"journeys: {Interlocked.Increment(ref walked)}/{journeys.Count}, last: {result.Name}"),
            cancellationToken);
        return new(Count(results, E2E.Journeys.Running.JourneyOutcome.Passed), Count(results, E2E.Journeys.Running.JourneyOutcome.Failed), Count(results, E2E.Journeys.Running.JourneyOutcome.Skipped))
        {
            Journeys = [.. results.Select(Result)],
        };
    }

    /// <summary>What a stage's toggles serve.</summary>
    public static StageToggles Served(PlannedStage stage) =>
        new(Share(stage, SecureMessagingToggles.CuratedListFlow), Share(stage, SecureMessagingToggles.RecentRecipients));

    private static Percentage Share(PlannedStage stage, string toggle) =>
        stage.Toggles[toggle] switch
        {
            { IsBoolean: false } share => Percentage.Parse(share.Text),
            { Percent: > 0 } => Percentage.Hundred,
            _ => Percentage.Zero,
        };

    private static int Count(IReadOnlyList<Walked> results, E2E.Journeys.Running.JourneyOutcome outcome) => results.Count(result => result.Result == outcome);

    private JourneyResult Result(Walked walked) => new()
    {
        Name = walked.Name,
        User = walked.User,
        Flow = walked.Flow == "new" ? Flow.New : Flow.Base,
        Outcome = walked.Result switch
        {
            E2E.Journeys.Running.JourneyOutcome.Passed => JourneyOutcome.Passed,
            E2E.Journeys.Running.JourneyOutcome.Failed => JourneyOutcome.Failed,
            _ => JourneyOutcome.Skipped,
        },
        Message = walked.Reason.Length > 0 ? walked.Reason : null,
        Ehr = walked.Ehr,
        Pages = walked.Pages,
        DurationMs = walked.Duration.TotalMilliseconds,
        Evidence = walked.EvidenceFolder is { } evidence ? [new EvidenceLink("trace, screenshot, logs", context.Run.Relative(evidence))] : [],
    };
}
