using SecureMessaging.Rollout.Drill.Page;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>
/// Puts the defects in, one at a time and each into a stack of its own, and asks the layers that should notice. What is known is written
/// as it becomes known: whoever interrupts keeps it.
/// </summary>
/// <param name="options">What to drill, and how.</param>
/// <param name="progress">Who is told.</param>
/// <param name="time">Real time.</param>
/// <param name="ask">Asks a catcher once about a defect, or about none; by default on a stack of its own.</param>
public sealed class DrillRun(DrillOptions options, IDrillProgress progress, TimeProvider time, Func<Defect?, ICatcher, CancellationToken, Task<Finding>>? ask = null)
    : IDisposable
{
    private readonly SemaphoreSlim _recording = new(1);
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();
    private readonly Dictionary<string, DefectResult> _done = [];

    /// <summary>Runs it to the end.</summary>
    /// <exception cref="Runtime.CommandLine.UsageException">The folder holds what an earlier drill left, or the pages or a browser are missing.</exception>
    public async Task<DrillDocument> RunAsync(CancellationToken cancellationToken)
    {
        EarlierRun.Refuse(Path.Combine(options.Folder, DrillFile.Name), CatchingTools.EvidenceIn(options.Folder));
        Directory.CreateDirectory(options.Folder);
        // Here, where what is missing is one line to the user; a catcher that finds it missing says nothing of its defect.
        await Provisioner.EnsurePagesAndChromiumAsync(progress.Doing, cancellationToken);
        await using var tools = new CatchingTools(options.Folder, time);
        var asking = new Asking(options, Provisioner.PagesFolder, tools, ask);
        var clean = new CleanRuns(asking);

        // A measured load wants the machine to itself; browsers share it.
        var alone = options.Defects.Where(defect => defect.Catchers.Any(catcher => catcher.Alone)).ToList();
        var degree = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(options.Defects.Except(alone), degree, async (defect, token) => await DrillAsync(defect, asking, clean, token));
        foreach (var defect in alone)
            await DrillAsync(defect, asking, clean, cancellationToken);
        return Document();
    }

    /// <inheritdoc/>
    public void Dispose() => _recording.Dispose();

    private async Task DrillAsync(Defect defect, Asking asking, CleanRuns clean, CancellationToken cancellationToken)
    {
        var asked = new List<AskedCatcher>();
        foreach (var catcher in defect.Catchers)
        {
            var without = await clean.OfAsync(catcher, cancellationToken);
            var started = time.GetTimestamp();
            var with = without.Outcome == FindingOutcome.Green ? await asking.DefectAsync(defect, catcher, cancellationToken) : Finding.Nothing("");
            asked.Add(new(
                with.Layer ?? catcher.Layer, catcher.Name, without.Outcome, with.Outcome, Reason(without, with), time.GetElapsedTime(started).TotalSeconds));
            if (asked[^1].Caught && !options.AllLayers)
                break;
        }

        var result = new DefectResult
        {
            Name = defect.Name,
            Does = defect.Does,
            Mimics = defect.Mimics,
            Source = defect.Source,
            Seam = defect.Seam.Where,
            Expected = defect.Layer,
            Asked = asked,
        };
        await RecordAsync(result);
    }

    private static string Reason(Finding without, Finding with) => without.Outcome switch
    {
        FindingOutcome.Red => $"red without the defect too: {without.Reason}",
        FindingOutcome.Nothing => $"nothing can be said without the defect: {without.Reason}",
        _ => with.Reason,
    };

    // What is known is written even when the drill is being interrupted.
    private async Task RecordAsync(DefectResult result)
    {
        await _recording.WaitAsync(CancellationToken.None);
        try
        {
            _done[result.Name] = result;
            var document = Document();
            await DrillFile.WriteAsync(document, options.Folder, CancellationToken.None);
            await DrillPage.WriteAsync(document, options.Folder, CancellationToken.None);
            progress.Done(result, _done.Count, options.Defects.Count);
        }
        finally
        {
            _recording.Release();
        }
    }

    private DrillDocument Document() => new()
    {
        StartedAt = _startedAt,
        FinishedAt = time.GetUtcNow(),
        Seed = options.Seed,
        Planned = options.Defects.Count,
        Defects = [.. options.Defects.Select(defect => _done.GetValueOrDefault(defect.Name)).OfType<DefectResult>()],
    };
}
