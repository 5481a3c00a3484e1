using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>Makes the folder of a run that begins now.</summary>
internal static class NewRun
{
    /// <exception cref="Runtime.CommandLine.UsageException">The folder holds a run already.</exception>
    public static RunFolder Create(RehearsalOptions options, DateTimeOffset now, Uri? site = null)
    {
        var name = $"{now:yyyyMMdd-HHmmss}-{options.Profile}-{options.Seed}";
        var folder = options.Out ?? Path.Combine(RepositoryRoot.Path, "runs", name);
        var faults = options.FaultsFile is { } file ? Path.GetFullPath(file) : null;
        return RunFolder.Create(folder, new($"r{now:HHmmss}", options.Seed, options.Profile, options.Plan, now, faults, site?.ToString()));
    }
}
