using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Evidence;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Statistics;
using JourneyOutcome = SecureMessaging.E2E.Journeys.Running.JourneyOutcome;
using JourneyResult = SecureMessaging.E2E.Journeys.Running.JourneyResult;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>
/// A few users of the new flow save and send in a browser while a gentle load keeps the target awake: a measurement of its own, never at the
/// same time as the load that is judged.
/// </summary>
internal sealed class BrowserLatency(RehearsalContext context, JourneyRunner? runner)
{
    private const double GentleUsersPerSecond = 2;

    // A browser's save and send take about so long: the gentle load lasts as long as they do.
    private const double SecondsPerSend = 4;

    /// <summary>The figures, or none where the stage or the profile asks for none.</summary>
    public async Task<IReadOnlyList<BrowserLatencyRow>> MeasureAsync(PlannedStage stage, string folder, CancellationToken cancellationToken)
    {
        var sends = context.Profile.BrowserSends;
        if (runner is null || sends == 0 || stage.Name != PlannedStageNames.HalfOfTheUsers)
            return [];

        context.Progress.Doing($"browser: {2 * sends} users save and send beside a gentle load");
        var perArm = (int)Math.Ceiling(2 * sends * SecondsPerSend * GentleUsersPerSecond / 4);
        var place = Path.Combine(folder, "browser");
        var gentle = StageLoad.RunAsync(context, stage, $"{stage.Name}-gentle", new StageQuota(perArm, perArm), GentleUsersPerSecond, Path.Combine(place, "gentle-load"), cancellationToken);
        Ehr[] records = [Ehr.Vista, Ehr.OracleHealth];
        try
        {
            var journeys = Enumerable.Range(0, sends).SelectMany(_ => records.Select(ReplayJourneys.SaveAndSend)).ToList();
            var walked = await runner.RunAsync(journeys, StageJourneys.Served(stage), new($"{context.KeyPrefix(stage.Name)}-browser", place) { Traced = false }, null, cancellationToken);
            return [.. records.SelectMany(ehr => Rows(ehr, [.. walked.Where(journey => journey.Ehr == ehr)]))];
        }
        finally
        {
            // The figures are the browser's; the gentle load only has to be over before the next part begins.
            await Task.WhenAny(gentle);
        }
    }

    private IEnumerable<BrowserLatencyRow> Rows(Ehr ehr, IReadOnlyList<JourneyResult> walked)
    {
        // A refused send is quick, and no latency of a send.
        var passed = walked.Where(journey => journey.Result == JourneyOutcome.Passed).ToList();
        if (passed.Count < walked.Count)
            context.Progress.Done($"browser: {walked.Count - passed.Count} of {walked.Count} users on {ehr} could not save and send, and are left out of its latency");
        return from operation in new[] { BrowserCall.Draft, BrowserCall.Send }
               let times = passed.SelectMany(journey => journey.Calls).Where(call => call.Operation == operation).Select(call => call.Milliseconds).Order().ToList()
               where times.Count > 0
               select new BrowserLatencyRow(operation, ehr, times.Count, At(times, 0.5), At(times, 0.95), Math.Round(times[^1], 1));
    }

    private static double At(List<double> sorted, double share) => Math.Round(Quantile.NearestRank(sorted, share), 1);
}
