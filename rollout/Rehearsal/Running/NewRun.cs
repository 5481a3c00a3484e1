using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>Makes the folder of a run that begins now.</summary>
internal static class NewRun
{
    /// <summary>The plan is kept in it: the run is resumed, replayed and reported by the plan it began with, wherever that came from.</summary>
    /// <exception cref="PlanException">The plan cannot be used.</exception>
    /// <exception cref="Runtime.CommandLine.UsageException">The folder holds a run already.</exception>
    public static async Task<RunFolder> CreateAsync(RehearsalOptions options, DateTimeOffset now, Uri? site, CancellationToken cancellationToken)
    {
        await PlanReader.ReadForRehearsalAsync(options.Plan, cancellationToken);
        var plan = await PlanReader.TextAsync(options.Plan, cancellationToken);
        var name = $"{now:yyyyMMdd-HHmmss}-{options.Profile}-{options.Seed}";
        var folder = options.Out ?? Path.Combine(RepositoryRoot.Path, "runs", name);
        var faults = options.FaultsFile is { } file ? Path.GetFullPath(file) : null;
        var run = RunFolder.Create(folder, new($"r{now:HHmmss}", options.Seed, options.Profile, options.Plan, now, faults, site?.ToString()));
        await File.WriteAllTextAsync(run.PlanPath, plan, cancellationToken);
        return run;
    }
}
