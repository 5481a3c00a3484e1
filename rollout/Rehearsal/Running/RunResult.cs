using System.Runtime.InteropServices;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Rollout.Verdict.Sizing;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>Makes the run's result of everything that was done.</summary>
internal static class RunResult
{
    public static ResultDocument Of(
        RehearsalContext context,
        StackAddresses stack,
        TimeSpan took,
        IReadOnlyList<ContractResult> contracts,
        IReadOnlyList<StageResult> stages,
        IReadOnlyDictionary<string, RollbackResult> rollback)
    {
        var settings = context.Run.Settings;
        var verdict = RunJudge.Judge(RunParts.Of(context.Profile, contracts, stages, rollback), [.. stages.Select(Judged)], context.Profile.ClaimsVerdict);
        return new ResultDocument
        {
            Verdict = verdict.Outcome,
            Cause = verdict.Cause,
            Reasons = verdict.Reasons,
            Seed = (long)settings.Seed,
            Profile = settings.Profile,
            Plan = settings.Plan,
            StartedAt = settings.StartedAt,
            FinishedAt = context.Time.GetUtcNow(),
            Target = new() { Kind = RunTarget.Stack, Web = stack.Web?.ToString(), Bff = stack.Bff?.ToString() },
            Machine = new()
            {
                OperatingSystem = RuntimeInformation.OSDescription,
                Cores = Environment.ProcessorCount,
                Runtime = RuntimeInformation.FrameworkDescription,
            },
            Contracts = contracts,
            Stages = stages,
            Rollback = rollback,
            NotConcluded = [.. Open(context, stages, verdict).Distinct()],
            Warnings = [.. Warnings.Of(context.Profile, took, stages)],
        };
    }

    // Parts that did not run, stages that the ramp did not come to, gaps in the evidence, and harm too small for this many users.
    private static IEnumerable<string> Open(RehearsalContext context, IReadOnlyList<StageResult> stages, RunVerdict verdict)
    {
        var rehearsed = context.Plan.Stages.ToLookup(planned => stages.Any(stage => stage.Name == planned.Name));
        return
        [
            .. verdict.Outcome == RunOutcome.Invalid ? verdict.Reasons : [],
            .. rehearsed[false].Select(planned => $"Stage {planned.Name}: not rehearsed, the ramp stopped at a rollback."),
            .. stages.SelectMany(stage => stage.NotConcluded),
            .. context.Profile.ClaimsVerdict ? RunSight.Limits(context.Plan with { Stages = [.. rehearsed[true]] }, context.Profile) : [],
        ];
    }

    // A resumed run judges stages of an earlier process: from the recorded words, not from figures in memory.
    private static JudgedStage Judged(StageResult stage) => new()
    {
        Name = stage.Name,
        Verdict = stage.Verdict is { } outcome ? new StageVerdict(outcome, default, stage.Reasons, [], [], []) : null,
        BrokenInvariants = stage.Verdict is null ? stage.Reasons : [],
        InvalidLoad = stage.Load.Valid ? null : string.Join("; ", stage.Load.InvalidBecause.DefaultIfEmpty("the load was not valid")),
    };
}
