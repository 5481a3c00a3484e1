using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>Puts the segments of one run together. Histograms and events are added up exactly; one invalid segment makes the whole invalid, and so do segments that did not run together.</summary>
public static class LoadMerge
{
    // What containers that are started together differ by; of a long run a hundredth changes no figure.
    private static readonly TimeSpan SmallestGap = TimeSpan.FromSeconds(2);
    private const double GapShare = 0.01;

    /// <summary>Reads the output folders of all segments and writes the merged result.</summary>
    /// <exception cref="UsageException">A folder is no finished run, or the folders are not all segments of one run.</exception>
    public static async Task<LoadResult> RunAsync(IReadOnlyList<string> folders, string outputFolder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var parts = new List<LoadResult>();
        foreach (var folder in folders)
            parts.Add(await LoadJson.ReadResultAsync(folder, cancellationToken).ConfigureAwait(false));
        EnsureOneRun(parts);

        var start = parts.Min(part => part.StartedAt);
        var events = folders.Zip(parts).SelectMany(part => Events(part.First, part.Second.StartedAt - start, cancellationToken)).ToArray();
        var merged = Merge(parts, HistogramLogs.Merge(folders), HistogramLogs.MergeLateness(folders), events);
        Directory.CreateDirectory(outputFolder);
        await LoadJson.WriteAsync(Path.Combine(outputFolder, LoadJson.ResultFile), merged, cancellationToken).ConfigureAwait(false);
        return merged;
    }

    // As if all had begun with the first: without --start-at each began when it was started, and levels are told apart by when users came.
    private static IEnumerable<LoadEvent> Events(string folder, TimeSpan later, CancellationToken cancellationToken) =>
        EventFile.ReadAsync(Path.Combine(folder, EventFile.FileName)).ToBlockingEnumerable(cancellationToken)
            .Select(told => told with { IntendedStart = told.IntendedStart - later });

    private static void EnsureOneRun(List<LoadResult> parts)
    {
        var segments = parts.Select(part => ExecutionSegment.Parse(part.Segment)).ToArray();
        if (parts.DistinctBy(part => (part.Scenario, part.Model, part.Arrivals, part.Stage, part.Seed)).Count() > 1)
            throw new UsageException("the folders are of different runs: scenario, stage, seed and the way of arrivals must be the same");
        if (parts.Any(part => !part.Shape.SequenceEqual(parts[0].Shape) || !Criteria(part).SequenceEqual(Criteria(parts[0]))))
            throw new UsageException("the folders are of different runs: rate, length and limits must be the same");
        if (segments.Any(segment => segment.Count != parts.Count) || segments.DistinctBy(segment => segment.Index).Count() != parts.Count)
            throw new UsageException($"the folders are not all segments of one run: {string.Join(' ', segments)}");
    }

    private static IEnumerable<Threshold> Criteria(LoadResult part) => part.Thresholds.Select(result => result.Threshold);

    private static LoadResult Merge(List<LoadResult> parts, IReadOnlyList<SeriesTotal> series, Distribution lateness, IReadOnlyList<LoadEvent> events)
    {
        var duration = TimeSpan.FromSeconds(parts.Max(part => part.DurationSeconds));
        var steps = StepFigures.Of(series, duration).Select(step => step with { FailuresByCode = Codes(parts, step) }).ToArray();
        string[] reasons = [.. parts.SelectMany(part => part.InvalidReasons.Select(reason => $"segment {part.Segment}: {reason}")), .. Apart(parts, duration)];
        ThresholdResult[] thresholds = [.. parts[0].Thresholds.Select((result, place) => Ending(parts, place) ?? ThresholdResult.Judge(result.Threshold, series))];
        var start = parts.Min(part => part.StartedAt);
        var busiest = parts.MaxBy(part => part.Generator.CpuShare)!;
        var merged = parts[0] with
        {
            RunId = string.Join('+', parts.Select(part => part.RunId).Distinct()),
            Segment = ExecutionSegment.Whole.ToString(),
            StartedAt = start,
            DurationSeconds = duration.TotalSeconds,
            Valid = reasons.Length == 0,
            Conclusion = ValidityRule.Conclude(reasons, thresholds),
            InvalidReasons = reasons,
            StoppedBecause = Stops(parts),
            Offered = parts.Sum(part => part.Offered),
            Achieved = parts.Sum(part => part.Achieved),
            Dropped = parts.Sum(part => part.Dropped),
            LatenessP99Ms = lateness.P99Ms,
            Lateness = lateness,
            Send = [.. steps.Where(step => VisitSteps.Sends.IncludesStep(step.Step))],
            Draft = [.. steps.Where(step => step.Step == VisitSteps.DraftCreate)],
            Steps = steps,
            Levels = Knee.Levels(parts[0].Shape, start, events),
            Arms = ArmFigures.Of(events),
            FlowShare = parts.Select(part => part.FlowShare).FirstOrDefault(share => share is not null) is { } share ? FlowShare.Of(share.Expected, events) : null,
            Toggles = new(
                parts.Sum(part => part.Toggles.Checked), parts.Sum(part => part.Toggles.Differing), [.. parts.SelectMany(part => part.Toggles.Examples)]),
            Thresholds = thresholds,
            Generator = busiest.Generator,
            Machine = busiest.Machine,
            Ledgers = null,
        };
        var ledgers = parts.Select(part => part.Ledgers).OfType<LedgerComparison>().ToArray();
        return ledgers.Length == 0 ? merged : merged.Reconciled(LedgerComparison.Sum(ledgers));
    }

    // The others went on without that segment's share of the load: their figures take no miss back.
    private static ThresholdResult? Ending(IEnumerable<LoadResult> parts, int place) =>
        parts.Where(part => part.StoppedBecause == part.Thresholds[place].StopsBecause).Select(part => part.Thresholds[place]).FirstOrDefault();

    // For as long as that the target bore a part of the plan's rate, at the beginning and at the end.
    private static IEnumerable<string> Apart(List<LoadResult> parts, TimeSpan duration)
    {
        var gap = parts.Max(part => part.StartedAt) - parts.Min(part => part.StartedAt);
        var allowed = duration * GapShare > SmallestGap ? duration * GapShare : SmallestGap;
        if (gap > allowed)
            yield return $"the segments did not run together: the last began {gap.TotalSeconds:0.0} s after the first (at most {allowed.TotalSeconds:0.0} s); --start-at lets them";
    }

    private static string? Stops(IEnumerable<LoadResult> parts) =>
        string.Join("; ", parts.Where(part => part.StoppedBecause is not null).Select(part => $"segment {part.Segment}: {part.StoppedBecause}")) is { Length: > 0 } stops ? stops : null;

    private static Dictionary<string, int> Codes(IEnumerable<LoadResult> parts, StepFigures step) => parts
        .SelectMany(part => part.Steps)
        .Where(other => (other.Step, other.Flow, other.Ehr, other.Platform) == (step.Step, step.Flow, step.Ehr, step.Platform))
        .SelectMany(other => other.FailuresByCode)
        .GroupBy(code => code.Key).ToDictionary(codes => codes.Key, codes => codes.Sum(code => code.Value));
}
