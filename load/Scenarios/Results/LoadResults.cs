using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Visits;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>Makes the public result of a run.</summary>
internal static class LoadResults
{
    public static LoadResult Of(
        SendLoadOptions options, IReadOnlyList<LoadStep> shape, RunResult run, ToggleAssignment toggles, IReadOnlyCollection<LoadEvent> events)
    {
        var measured = run.Measured;
        var steps = StepFigures.Of(measured.Series, measured.Duration);
        return new()
        {
            Scenario = options.Scenario,
            Model = "open",
            RunId = options.RunId,
            Stage = options.Stage,
            Seed = options.Seed,
            Arrivals = options.Arrivals,
            Segment = options.Segment,
            StartedAt = measured.StartedAt,
            DurationSeconds = Math.Round(measured.Duration.TotalSeconds, 3),
            Valid = run.Conclusion != Conclusion.Invalid,
            Conclusion = run.Conclusion,
            InvalidReasons = run.InvalidReasons,
            StoppedBecause = run.StoppedBecause,
            Offered = measured.Offered,
            Achieved = measured.Counts.Sum(count => count.Completed),
            Dropped = measured.Dropped,
            LatenessP99Ms = measured.Lateness.P99Ms,
            Lateness = measured.Lateness,
            Send = [.. steps.Where(step => VisitSteps.Sends.IncludesStep(step.Step))],
            Draft = [.. steps.Where(step => step.Step == VisitSteps.DraftCreate)],
            Steps = steps,
            Shape = shape,
            Levels = Knee.Levels(shape, measured.StartedAt, events),
            Arms = ArmFigures.Of(events),
            FlowShare = options.Quotas.Count == 0 ? FlowShare.Of(options.Toggles, events) : null,
            Toggles = toggles,
            Thresholds = run.Thresholds,
            Generator = measured.Health,
            Machine = MachineInfo.This,
        };
    }
}
