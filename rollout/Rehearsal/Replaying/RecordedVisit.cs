using System.Globalization;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Rehearsal.Replaying;

/// <summary>What became of a user of a run, and at which stage.</summary>
/// <param name="Stage">Name of the stage.</param>
/// <param name="Told">What the user was told.</param>
/// <param name="Failure">What the reconciliation found, such as <c>told sent, never delivered</c>; null when it found nothing.</param>
internal sealed record RecordedVisit(string Stage, LoadEvent Told, string? Failure)
{
    private const string Load = "load";

    // A user of the ramp is walked alone like any other: who then gets through was stopped by the rate.
    private static readonly string[] Loads = [Load, "ramp"];

    public bool Failed => Failure is not null || Told.Told != ToldName.Sent;

    /// <summary>The user's first failure in a run; the first event when nothing failed.</summary>
    /// <exception cref="UsageException">The run has no such user.</exception>
    public static async Task<RecordedVisit> FindAsync(RunFolder run, long user, CancellationToken cancellationToken)
    {
        RecordedVisit? first = null;
        foreach (var folder in Stages(run))
        {
            var visit = await AtAsync(folder, user, cancellationToken);
            if (visit is { Failed: true })
                return visit;
            first ??= visit;
        }

        return first ?? throw new UsageException(
            $"Nobody with id {user} sent a message in this run: take the user of a row of stages/*/{Load}/{EventFile.FileName}, or of a failure in the report.");
    }

    private static IEnumerable<string> Stages(RunFolder run)
    {
        var stages = Path.Combine(run.Root, "stages");
        return Directory.Exists(stages)
            ? Directory.EnumerateDirectories(stages).Where(folder => !folder.Contains(".unfinished-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : [];
    }

    private static async Task<RecordedVisit?> AtAsync(string folder, long user, CancellationToken cancellationToken)
    {
        var told = new List<LoadEvent>();
        foreach (var events in Loads.Select(load => Path.Combine(folder, load, EventFile.FileName)).Where(File.Exists))
            told.AddRange(await EventFile.ReadAsync(events).Where(each => each.User == user).ToListAsync(cancellationToken));
        if (told.Count == 0)
            return null;

        // Told sent and never delivered is a failure that no event knows of.
        var stage = await ResultFile.ReadPartAsync<StageResult>(Path.Combine(folder, ResultFile.Name), cancellationToken);
        var failure = stage?.Failures.FirstOrDefault(each => each.User == user.ToString(CultureInfo.InvariantCulture));
        return new(Path.GetFileName(folder).Split('-', 2)[^1], told.Find(each => each.Told != ToldName.Sent) ?? told[0], failure?.What);
    }
}
