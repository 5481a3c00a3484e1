using System.Text.Json;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Rollout.Drill.FalseAlarms;

/// <summary>Rehearses a stack that is in order, again and again with other seeds: nothing may ring.</summary>
/// <param name="folder">Where results go; the folder of a rehearsal that was not quiet stays beside them.</param>
/// <param name="report">Told as each ends, one at a time.</param>
/// <param name="time">Real time.</param>
public sealed class FalseAlarmRun(string folder, Action<CleanRehearsal> report, TimeProvider time) : IDisposable
{
    /// <summary>Name of the result.</summary>
    public const string FileName = "false-alarms.json";

    private readonly List<CleanRehearsal> _done = [];
    private readonly SemaphoreSlim _one = new(1);
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();

    /// <summary>Profile by profile. Rehearsals that claim a verdict measure, and want the machine to themselves; others may go side by side.</summary>
    /// <param name="wanted">How many of each profile, and how many of them at a time.</param>
    /// <param name="firstSeed">The seeds go on from here.</param>
    /// <param name="cancellationToken">Ends it; what is known is kept.</param>
    /// <exception cref="UsageException">The folder holds what an earlier run left.</exception>
    public async Task<FalseAlarmDocument> RunAsync(IReadOnlyList<(string Profile, int Count, int AtATime)> wanted, ulong firstSeed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var results = wanted.SelectMany(each => Enumerable.Range(0, each.Count).Select(i => RunFolder(each.Profile, firstSeed + (ulong)i)));
        EarlierRun.Refuse(results.Append(Path.Combine(folder, FileName)));
        Directory.CreateDirectory(folder);
        var planned = wanted.Sum(each => each.Count);
        foreach (var (profile, count, atATime) in wanted)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = atATime, CancellationToken = cancellationToken };
            await Parallel.ForAsync(0, count, options, async (i, stop) => await KeepAsync(await RehearseAsync(profile, firstSeed + (ulong)i, stop), planned));
        }

        return Document(planned);
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();

    private async Task KeepAsync(CleanRehearsal rehearsal, int planned)
    {
        await _one.WaitAsync(CancellationToken.None);
        try
        {
            _done.Add(rehearsal);
            report(rehearsal);
            await WriteAsync(Document(planned));
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<CleanRehearsal> RehearseAsync(string profile, ulong seed, CancellationToken cancellationToken)
    {
        var run = RunFolder(profile, seed);
        var started = time.GetTimestamp();
        await using var child = ChildProcess.StartSelf(["rehearse", "--profile", profile, "--seed", $"{seed}", "--out", run]);
        await child.WaitAsync(cancellationToken);
        var seconds = time.GetElapsedTime(started).TotalSeconds;
        var path = Path.Combine(run, ResultFile.Name);
        if (!File.Exists(path))
            return new(profile, seed, null, null, $"exit {child.ExitCode} and no result: {child.LastErrors}", seconds);

        var result = await ResultFile.ReadAsync(path, cancellationToken);
        var rehearsal = new CleanRehearsal(profile, seed, result.Verdict, result.Cause, result.Reasons is [var first, ..] ? first : "", seconds);
        if (rehearsal.WasQuiet)
            Directory.Delete(run, recursive: true);
        return rehearsal;
    }

    private string RunFolder(string profile, ulong seed) => Path.Combine(folder, $"{profile}-{seed}");

    private FalseAlarmDocument Document(int planned) => new()
    {
        StartedAt = _startedAt,
        FinishedAt = time.GetUtcNow(),
        Planned = planned,
        Rehearsals = [.. _done],
    };

    private async Task WriteAsync(FalseAlarmDocument document)
    {
        var path = Path.Combine(folder, FileName);
        await File.WriteAllTextAsync(path + ".part", JsonSerializer.Serialize(document, DrillFile.Json), CancellationToken.None);
        File.Move(path + ".part", path, overwrite: true);
    }
}
