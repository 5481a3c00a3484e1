using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>Makes the folder of a run that begins now.</summary>
internal static class NewRun
{
    /// <summary>Plan and faults are kept in it: the run is resumed, replayed and reported by those it began with, wherever they came from.</summary>
    /// <exception cref="PlanException">Plan or profile cannot be used, or not together.</exception>
    /// <exception cref="Runtime.CommandLine.UsageException">The folder holds a run already, or the faults cannot be used.</exception>
    public static async Task<RunFolder> CreateAsync(RehearsalOptions options, DateTimeOffset now, Uri? site, CancellationToken cancellationToken)
    {
        var plan = await PlanReader.ReadForRehearsalAsync(options.Plan, cancellationToken);
        var profile = await PlanReader.ReadProfileAsync(options.Profile, cancellationToken);
        // A site's users are those there are: nobody is drawn.
        if (site is null)
            profile.EnsureFits(plan);
        List<(string Name, string Text)> copies = [(ReportWriter.PlanName, await PlanReader.TextAsync(options.Plan, cancellationToken))];
        if (options.FaultsFile is { } faults)
        {
            await OrderedFaults.ReadAsync(faults, cancellationToken);
            copies.Add((RunFolder.FaultsName, await File.ReadAllTextAsync(faults, cancellationToken)));
        }

        var name = $"{now:yyyyMMdd-HHmmss}-{options.Profile}-{options.Seed}";
        var folder = options.Out ?? Path.Combine(RepositoryRoot.Path, "runs", name);
        return RunFolder.Create(folder, new($"r{now:HHmmss}", options.Seed, options.Profile, options.Plan, now, options.FaultsFile, site?.ToString()), copies);
    }
}
