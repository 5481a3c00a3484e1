using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using JourneyResult = SecureMessaging.Rollout.Report.Results.JourneyResult;
using Outcome = SecureMessaging.E2E.Journeys.Running.JourneyOutcome;
using Walked = SecureMessaging.E2E.Journeys.Running.JourneyResult;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>Walked journeys in the words of <c>result.json</c>.</summary>
internal static class JourneyFigures
{
    public static JourneyCounts Of(IReadOnlyList<Walked> results, RunFolder run)
    {
        int Count(Outcome outcome) => results.Count(result => result.Result == outcome);
        return new(Count(Outcome.Passed), Count(Outcome.Failed), Count(Outcome.Skipped)) { Journeys = [.. results.Select(walked => Result(walked, run))] };
    }

    private static JourneyResult Result(Walked walked, RunFolder run) => new()
    {
        Name = walked.Name,
        User = walked.User,
        Flow = walked.Flow == "new" ? Flow.New : Flow.Base,
        Outcome = walked.Result switch
        {
            Outcome.Passed => JourneyOutcome.Passed,
            Outcome.Failed => JourneyOutcome.Failed,
            _ => JourneyOutcome.Skipped,
        },
        Message = walked.Reason.Length > 0 ? walked.Reason : null,
        Ehr = walked.Ehr,
        Pages = walked.Pages,
        DurationMs = walked.Duration.TotalMilliseconds,
        Evidence = walked.EvidenceFolder is { } evidence ? [new EvidenceLink("trace, screenshot, logs", run.Relative(evidence))] : [],
    };
}
