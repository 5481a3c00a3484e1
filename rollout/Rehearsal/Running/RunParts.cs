using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>The parts of a run that pass or fail by themselves: contracts, journeys, assignment, the ramp, rollback drills. What passed says nothing.</summary>
internal static class RunParts
{
    private static readonly RollbackResult NotRehearsed = new() { Result = PartResult.CouldNotRun, Failures = ["not rehearsed"] };

    public static IReadOnlyList<RunPart> Of(
        Profile profile, IReadOnlyList<ContractResult> contracts, IReadOnlyList<StageResult> stages, IReadOnlyDictionary<string, RollbackResult> rollback) =>
        [.. Contracts(contracts), .. Journeys(profile, stages), .. stages.SelectMany(Assignment), .. Ramps(stages), .. Drills(profile, rollback)];

    private static IEnumerable<RunPart> Contracts(IReadOnlyList<ContractResult> contracts)
    {
        if (contracts.Count == 0)
            yield return new(RunCause.Contract, PartResult.RanNothing, "No contract was verified.");
        foreach (var contract in contracts.Where(contract => contract.Result != PartResult.Passed))
            yield return new(RunCause.Contract, contract.Result, $"Contract {contract.Consumer} → {contract.Provider}: {(contract.Failures is [var first, ..] ? first : "not verified")}");
    }

    private static IEnumerable<RunPart> Journeys(Profile profile, IReadOnlyList<StageResult> stages)
    {
        if (profile.Journeys == JourneySelection.None)
            yield break;

        foreach (var stage in stages)
        {
            if (stage.E2E.Passed + stage.E2E.Failed == 0)
                yield return new(RunCause.Journey, PartResult.RanNothing, $"Stage {stage.Name}: no browser journey was walked.");
            foreach (var journey in stage.E2E.Journeys.Where(journey => journey.Outcome == JourneyOutcome.Failed))
                yield return new(RunCause.Journey, PartResult.Failed, $"Stage {stage.Name}, journey \"{journey.Name}\" as {journey.User}: {journey.Message}");
        }
    }

    private static IEnumerable<RunPart> Assignment(StageResult stage)
    {
        var assignment = stage.Assignment;
        if (assignment.Differing > 0)
            yield return new(RunCause.Assignment, PartResult.Failed, $"Stage {stage.Name}: {assignment.Differing} of {assignment.Checked} users were served toggles that differ from the formula.");
        else if (assignment is { Drawn: 0, Unanswered: > 0 })
            yield return new(RunCause.Assignment, PartResult.RanNothing, $"Stage {stage.Name}: none of {assignment.Unanswered} users drawn at random was told their toggles.");
        else if (assignment.Checked == 0)
            yield return new(RunCause.Assignment, PartResult.RanNothing, $"Stage {stage.Name}: no user's toggles were compared with the formula.");
    }

    // A message that was lost is a promise broken, whatever the rate.
    private static IEnumerable<RunPart> Ramps(IReadOnlyList<StageResult> stages) =>
        from stage in stages
        let ramp = stage.Ramp
        where ramp is not null && ramp.Outcome != PartResult.Passed
        select new RunPart(ramp.Ledger.Broken > 0 ? RunCause.Invariant : RunCause.Ramp, ramp.Outcome, $"Stage {stage.Name}, ramp: {ramp.InWords}");

    private static IEnumerable<RunPart> Drills(Profile profile, IReadOnlyDictionary<string, RollbackResult> rollback)
    {
        foreach (var severity in profile.Rollbacks.Select(severity => severity.ToString().ToLowerInvariant()))
        {
            var drill = rollback.GetValueOrDefault(severity, NotRehearsed);
            if (drill.Result != PartResult.Passed)
                yield return new(RunCause.RollbackDrill, drill.Result, $"Rollback, {severity} severity: {string.Join("; ", drill.Failures)}.");
        }
    }
}
