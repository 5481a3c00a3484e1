using System.Globalization;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>Puts a stage's load on the target, from a process of its own.</summary>
internal static class StageLoad
{
    /// <summary>Users by quota, flow × EHR, found by the formula.</summary>
    public static Task<LoadResult> RunAsync(RehearsalContext context, PlannedStage stage, string folder, CancellationToken cancellationToken) =>
        RunAsync(context, stage, stage.Name, context.Profile.Quota(stage.Name), context.Profile.UsersPerSecond, folder, cancellationToken);

    /// <summary>A load under a name of its own, as large and as fast as given.</summary>
    public static Task<LoadResult> RunAsync(
        RehearsalContext context, PlannedStage stage, string name, StageQuota quota, double usersPerSecond, string folder, CancellationToken cancellationToken)
    {
        var options = new SendLoadOptions
        {
            BffUrl = context.Target.Bff,
            RunId = context.Run.Settings.Run,
            Stage = name,
            OutputFolder = folder,
            Population = context.Target.Population.Options,
            Seed = context.SeedOf(0),
            UsersPerSecond = usersPerSecond,
            Toggles = StageToggleControl.Load(stage),
            TimesAreJudged = context.Profile.ClaimsVerdict,
            Quotas =
            [
                .. from ehr in EhrName.All
                   from arm in new[] { new Quota(Flow.New, ehr, quota.New), new Quota(Flow.Base, ehr, quota.Base) }
                   where arm.Users > 0
                   select arm,
            ],
        };
        if (context.Profile.LatenessAllowedMs is { } lateness)
            options = options with { LatenessAllowed = TimeSpan.FromMilliseconds(lateness) };
        return LoadProcess.RunAsync(options, new Forward(context, stage), cancellationToken);
    }

    private sealed class Forward(RehearsalContext context, PlannedStage stage) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => context.Progress.Doing(string.Create(
            CultureInfo.InvariantCulture,
            $"load: {value.Phase.ToLowerInvariant()} {value.Completed}/{value.Planned} users, {value.Failed} failed, send p95 {value.SendP95Ms:0} ms ({stage.Name})"));
    }
}
