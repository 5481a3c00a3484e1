using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>
/// Load in even steps, by users of both flows drawn at random: a connection pool or a quota that holds at the stage's own rate may not at many
/// times the busiest hour. A measurement of its own, after the load that is judged.
/// </summary>
internal static class StageRamp
{
    private static readonly TimeSpan During = TimeSpan.FromSeconds(16);

    /// <summary>The ramp, or null where the stage or the profile asks for none.</summary>
    public static async Task<RampResult?> WhereAskedAsync(RehearsalContext context, PlannedStage stage, string folder, CancellationToken cancellationToken)
    {
        var perSecond = context.Profile.RampToUsersPerSecond;
        return perSecond > 0 && stage.Name == PlannedStageNames.HalfOfTheUsers
            ? await RunAsync(context, stage, perSecond, Path.Combine(folder, "ramp"), cancellationToken)
            : null;
    }

    /// <summary>Ramps up, waits for the deliveries and counts.</summary>
    /// <param name="context">The rehearsal.</param>
    /// <param name="stage">The stage whose toggles are set.</param>
    /// <param name="perSecond">The highest level, users a second.</param>
    /// <param name="folder">Where it is recorded.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<RampResult> RunAsync(
        RehearsalContext context, PlannedStage stage, double perSecond, string folder, CancellationToken cancellationToken)
    {
        context.Progress.Doing($"ramp to {perSecond} users a second");
        // What else was ordered is no matter of the rate; the next stage orders its own.
        await context.Target.Faults.ClearAsync(cancellationToken);
        var options = new SendLoadOptions
        {
            Scenario = "ramp",
            BffUrl = context.Target.Bff,
            RunId = context.Run.Settings.Run,
            Stage = $"{stage.Name}-ramp",
            OutputFolder = folder,
            Population = context.Target.Population.Options,
            Seed = context.SeedOf(0),
            Toggles = StageToggleControl.Load(stage),
            UsersPerSecond = perSecond,
            Shape = LoadShape.Stress(perSecond, During),
            During = During,
        };
        var load = await LoadProcess.RunAsync(options, null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var sends = await StageReconciliation.RunAsync(context, options.Stage, folder, cancellationToken);
        return new RampResult
        {
            Levels = [.. load.Levels.Select(Judged)],
            Ledger = LedgerOf.Counts(sends),
            Failures = Failures.Of(sends, context.Run.Relative(Path.Combine(folder, Load.Scenarios.Events.EventFile.FileName))),
            InvalidBecause = load.Valid ? [] : load.InvalidReasons,
        };
    }

    private static RampLevel Judged(StressLevel level) =>
        new(level.PerSecond, level.Users, level.Failed, Math.Round(level.P95Ms, 1), RampRule.Broken(level.Failed, level.Users));
}
