using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Rehearsal.Replaying;

/// <summary>What a user of a run was told, and at which stage.</summary>
/// <param name="Stage">Name of the stage.</param>
/// <param name="Told">The event.</param>
internal sealed record RecordedVisit(string Stage, LoadEvent Told)
{
    private const string Load = "load";

    public bool Failed => Told.Told != ToldName.Sent;

    /// <summary>The user's first failure in a run; the first event when nothing failed.</summary>
    /// <exception cref="UsageException">The run has no such user.</exception>
    public static async Task<RecordedVisit> FindAsync(RunFolder run, long user, CancellationToken cancellationToken)
    {
        RecordedVisit? first = null;
        await foreach (var visit in AllAsync(run).WithCancellation(cancellationToken))
        {
            if (visit.Told.User != user)
                continue;
            if (visit.Failed)
                return visit;
            first ??= visit;
        }

        return first ?? throw new UsageException(
            $"Nobody with id {user} sent a message in this run: take the user of a row of stages/*/{Load}/{EventFile.FileName}, or of a failure in the report.");
    }

    private static async IAsyncEnumerable<RecordedVisit> AllAsync(RunFolder run)
    {
        var stages = Path.Combine(run.Root, "stages");
        if (!Directory.Exists(stages))
            yield break;

        foreach (var folder in Directory.EnumerateDirectories(stages).Where(folder => !folder.Contains(".unfinished-", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, Load, EventFile.FileName);
            if (!File.Exists(file))
                continue;
            await foreach (var told in EventFile.ReadAsync(file))
                yield return new(Path.GetFileName(folder).Split('-', 2)[^1], told);
        }
    }
}
