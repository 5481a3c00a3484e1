using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>One stage from flip to verdict: toggles, journeys, load, reconciliation, assignment, judgement.</summary>
internal sealed class StageRehearsal(RehearsalContext context, StageJourneys journeys, BffClient client)
{
    private readonly DecisionRule _rule = context.Plan.Rule with { Latency = context.Plan.Rule.Latency.Scaled(context.Profile.LatencyScale) };

    /// <summary>Rehearses a stage.</summary>
    /// <param name="stage">The stage as planned.</param>
    /// <param name="place">Where it is recorded.</param>
    /// <param name="reached">Whether a real rollout would have come here.</param>
    /// <param name="faults">Its faults, begun already; null where the caller has ordered his own.</param>
    /// <param name="cancellationToken">Ends it; what was recorded stays.</param>
    public async Task<StageResult> RunAsync(PlannedStage stage, StagePlace place, bool reached, StageFaults? faults, CancellationToken cancellationToken)
    {
        var startedAt = context.Time.GetUtcNow();
        var folder = context.Run.BeginStage(place);
        var percent = context.Plan.Percent(stage);

        context.Progress.Doing("toggles");
        await StageToggleControl.SetAsync(context, stage, cancellationToken);
        var walked = await journeys.WalkAsync(stage, folder, cancellationToken);

        context.Progress.Doing("load: starting the generator");
        var loadFolder = Path.Combine(folder, "load");
        await (faults?.BeginLoadAsync(cancellationToken) ?? Task.CompletedTask);
        var load = await StageLoad.RunAsync(context, stage, loadFolder, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        await (faults?.EndLoadAsync(cancellationToken) ?? Task.CompletedTask);

        var sends = await StageReconciliation.RunAsync(context, stage.Name, loadFolder, cancellationToken);
        context.Progress.Doing($"assignment: asking {context.Profile.AssignmentDraw} users for their toggles");
        var drawn = await new AssignmentDraw(context, client).RunAsync(stage, context.SeedOf(place.Number), cancellationToken);

        var measured = await new BrowserLatency(context, journeys.Runner).MeasureAsync(stage, folder, cancellationToken);
        var ramp = await StageRamp.WhereAskedAsync(context, stage, folder, cancellationToken);

        var assignment = new AssignmentEvidence(load.Toggles.Checked + drawn.Answered, load.Toggles.Differing + drawn.Differing);
        var seen = StageEvidenceOf.Sends(stage.Name, percent, sends, _rule.Latency, assignment);
        var evidence = load.Valid ? seen : seen.WithoutLatencies();

        // A profile too small for a verdict gives none: with eight users an arm, noise alone would call for a rollback now and then.
        var verdict = context.Profile.ClaimsVerdict && stage.Criteria is { } criteria ? new StageJudge(_rule).Judge(evidence, criteria) : null;
        return new StageResult
        {
            Name = stage.Name,
            Percent = percent,
            Reached = reached,
            Verdict = verdict?.Outcome,
            Rule = verdict?.Rule.Title(),
            Reasons = verdict?.Reasons ?? StageJudge.BrokenInvariants(evidence),
            NotConcluded = verdict?.NotConcluded ?? [],
            Notes = verdict?.Notes ?? [],
            StartedAt = startedAt,
            FinishedAt = context.Time.GetUtcNow(),
            Toggles = stage.Toggles.ToDictionary(toggle => toggle.Key, toggle => toggle.Value.ToString()),
            Users = new(evidence.Strata.Sum(stratum => stratum.New.Users), evidence.Strata.Sum(stratum => stratum.Base.Users)),
            Exposure = ExposureOf.Users(stage, context.Target.Population, sends),
            Assignment = new() { Checked = assignment.Checked, Differing = assignment.Differing, Drawn = drawn.Answered, DrawnNew = drawn.Inside, Unanswered = drawn.Unanswered },
            E2E = walked,
            Load = LoadFigures.Of(load, sends),
            Ledger = LedgerOf.Counts(sends),
            LedgerBy = LedgerOf.Rows(sends),
            Truth = TruthCell.Of(sends.Select(send => send.Reconciled)),
            Strata = [.. (verdict?.Strata ?? []).Select(StratumResult.Of)],
            Browser = measured,
            Ramp = ramp,
            Funnel = PageFlow.Funnel(walked.Journeys),
            Paths = PageFlow.Paths(walked.Journeys),
            Failures =
            [
                .. Failures.Of(load.Toggles.Examples.Concat(drawn.Examples)),
                .. Failures.Of(sends, context.Run.Relative(Path.Combine(loadFolder, Load.Scenarios.Events.EventFile.FileName))),
                .. ramp?.Failures ?? [],
            ],
        };
    }
}
