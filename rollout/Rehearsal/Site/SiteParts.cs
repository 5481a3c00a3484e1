using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>What was done at a site as parts of the run: broken where it is shown to be broken, else not concluded. Never passed into a GO.</summary>
internal static class SiteParts
{
    public static IReadOnlyList<RunPart> Of(StageResult stage, IReadOnlyCollection<SiteSend> sends, string? endedEarly)
    {
        IEnumerable<RunPart> ended = endedEarly is null ? [] : [new(RunCause.InvalidLoad, PartResult.CouldNotRun, $"Sends: {endedEarly}.")];
        return [.. Journeys(stage), .. Sends(sends, endedEarly), .. ended, .. LeftOut.AtAnySite.Select(sentence => new RunPart(RunCause.NotRun, PartResult.CouldNotRun, sentence))];
    }

    private static IEnumerable<RunPart> Journeys(StageResult stage)
    {
        foreach (var journey in stage.E2E.Journeys.Where(journey => journey.Outcome == JourneyOutcome.Failed))
            yield return new(RunCause.Journey, PartResult.Failed, $"Journey \"{journey.Name}\" as {journey.User}: {journey.Message}");
        if (stage.E2E.Passed + stage.E2E.Failed == 0)
            yield return new(RunCause.Journey, PartResult.RanNothing, "No browser journey was walked.");
    }

    // A handful of users tells no failure rate; that nobody at all could send is another matter.
    private static IEnumerable<RunPart> Sends(IReadOnlyCollection<SiteSend> sends, string? endedEarly)
    {
        if (sends.Count == 0 && endedEarly is null)
            yield return new(RunCause.InvalidLoad, PartResult.RanNothing, "No test account has a care team that it may write to.");
        // The send at which the site had enough, or ended a sign-in, is always the last and says nothing of its flow.
        foreach (var arm in sends.SkipLast(endedEarly is null ? 0 : 1).GroupBy(send => (send.Flow, send.Ehr)).Where(arm => arm.Any(send => send.Failed)))
        {
            var failed = arm.Count(send => send.Failed);
            var sentence = $"{failed} of {arm.Count()} messages of the {(arm.Key.Flow == Flow.New ? "new flow" : "base")} to {(arm.Key.Ehr == Ehr.Vista ? "VistA" : "Oracle Health")} failed ({string.Join(", ", arm.Where(send => send.Failed).Select(send => $"{send.Step}: {send.Code}").Distinct())})";
            yield return failed == arm.Count()
                ? new(RunCause.Sends, PartResult.Failed, $"{sentence}: none got through.")
                : new(RunCause.InvalidLoad, PartResult.CouldNotRun, $"{sentence}: too few to tell a rate.");
        }
    }
}
