using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>
/// Judges a run: what is proven broken outweighs what could not be measured, which outweighs what was not shown (design.md §4.6).
/// Inconclusive is never GO.
/// </summary>
public static class RunJudge
{
    /// <summary>The verdict on everything a run did.</summary>
    /// <param name="parts">Contracts, journeys, assignment, rollback drills.</param>
    /// <param name="stages">The stages that ran.</param>
    /// <param name="claimsVerdict">Whether the profile is large enough for one.</param>
    public static RunVerdict Judge(IReadOnlyCollection<RunPart> parts, IReadOnlyCollection<JudgedStage> stages, bool claimsVerdict)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(stages);
        List<(RunCause Cause, string Reason)> broken = [.. Broken(parts, stages)];
        if (broken.Count > 0)
            return Verdict(RunOutcome.NoGo, broken);
        List<(RunCause Cause, string Reason)> unmeasured = [.. Unmeasured(parts, stages, claimsVerdict)];
        if (unmeasured.Count > 0)
            return Verdict(RunOutcome.Invalid, unmeasured);
        if (!claimsVerdict)
            return new RunVerdict(RunOutcome.Invalid, RunCause.NoVerdictClaimed, ["This profile is too small for a verdict: nothing broke, and nothing is shown."]);
        List<(RunCause Cause, string Reason)> held = [.. Reasons(stages, StageOutcome.Hold, RunCause.Inconclusive)];
        return held.Count > 0
            ? Verdict(RunOutcome.NoGo, held)
            : new RunVerdict(RunOutcome.Go, RunCause.None, [Shown(stages)]);
    }

    private static string Shown(IEnumerable<JudgedStage> stages)
    {
        var names = stages.Where(stage => stage.Verdict is not null).Select(stage => stage.Name).ToList();
        return $"Promoted at {(names.Count == 1 ? "stage" : "stages")} {string.Join(", ", names)}: no harm was seen, and each was shown to keep its margins.";
    }

    private static IEnumerable<(RunCause Cause, string Reason)> Broken(IReadOnlyCollection<RunPart> parts, IReadOnlyCollection<JudgedStage> stages) =>
    [
        .. Reasons(stages, StageOutcome.Rollback, RunCause.Rollback),
        .. stages.SelectMany(stage => stage.BrokenInvariants.Select(reason => (RunCause.Invariant, reason))),
        .. parts.Where(part => part.Result == PartResult.Failed).Select(part => (part.Cause, part.Sentence)),
    ];

    private static IEnumerable<(RunCause Cause, string Reason)> Unmeasured(
        IReadOnlyCollection<RunPart> parts, IReadOnlyCollection<JudgedStage> stages, bool claimsVerdict)
    {
        foreach (var stage in stages.Where(stage => stage.InvalidLoad is not null))
            yield return (RunCause.InvalidLoad, $"Stage {stage.Name}: {stage.InvalidLoad}");
        foreach (var part in parts.Where(part => part.Result is PartResult.RanNothing or PartResult.CouldNotRun))
            yield return (RunCause.NotRun, part.Sentence);
        // A profile that claims no verdict judges no stage: that is no gap.
        if (claimsVerdict && !stages.Any(stage => stage.Verdict is not null))
            yield return (RunCause.NotRun, "No stage was judged.");
    }

    private static IEnumerable<(RunCause Cause, string Reason)> Reasons(IEnumerable<JudgedStage> stages, StageOutcome outcome, RunCause cause) =>
        stages.Where(stage => stage.Verdict?.Outcome == outcome).SelectMany(stage => stage.Verdict!.Reasons.Select(reason => (cause, reason)));

    private static RunVerdict Verdict(RunOutcome outcome, List<(RunCause Cause, string Reason)> reasons) =>
        new(outcome, reasons[0].Cause, [.. reasons.Select(each => each.Reason)]);
}
