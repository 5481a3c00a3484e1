using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Statistics;
using Flow = SecureMessaging.Rollout.Report.Results.Flow;
using Generated = SecureMessaging.Load.Scenarios.Results.LoadResult;
using LoadResult = SecureMessaging.Rollout.Report.Results.LoadResult;

namespace SecureMessaging.Rollout.Rehearsal.Stages;

/// <summary>The load generator's result in the words of <c>result.json</c>. A refusal is quick, and no latency of a send: those of successes are told.</summary>
internal static class LoadFigures
{
    // Seconds per point of the chart over time.
    private const int Slice = 2;

    public static LoadResult Of(Generated load, IReadOnlyCollection<SendOutcome> sends) => new()
    {
        Valid = load.Valid,
        InvalidBecause = load.InvalidReasons,
        Offered = load.Offered,
        Achieved = load.Achieved,
        Dropped = load.Dropped,
        LatenessP99Ms = load.LatenessP99Ms,
        Send = [.. load.Send.Select(step => Row(step) with { Bins = [.. LatencyBins.Of(Latencies(step, sends))] })],
        Draft = [.. load.Draft.Select(Row)],
        Errors = [.. Errors(load, sends)],
        OverTime = [.. OverTime(load.StartedAt, sends)],
    };

    private static LatencyRow Row(StepFigures step) => new()
    {
        Flow = FlowOf(step.Flow),
        Ehr = EhrName.Parse(step.Ehr),
        Count = step.Count,
        Failed = step.Failed,
        P50Ms = step.Ok.P50Ms,
        P95Ms = step.Ok.P95Ms,
        P99Ms = step.Ok.P99Ms,
        MaxMs = step.Ok.MaxMs,
    };

    private static IEnumerable<double> Latencies(StepFigures step, IEnumerable<SendOutcome> sends) =>
        from send in sends
        where send.Succeeded && send.Flow == FlowOf(step.Flow) && send.Ehr == EhrName.Parse(step.Ehr)
        select send.LatencyMs;

    private static IEnumerable<ErrorRow> Errors(Generated load, IReadOnlyCollection<SendOutcome> sends) =>
        from step in load.Steps
        from code in step.FailuresByCode
        let flow = FlowOf(step.Flow)
        let ehr = EhrName.Parse(step.Ehr)
        select new ErrorRow
        {
            Flow = flow,
            Ehr = ehr,
            Operation = step.Step,
            Code = code.Key,
            Count = code.Value,
            Users = sends.Where(send => send.Flow == flow && send.Ehr == ehr && send.Code == code.Key && !send.Succeeded).Select(send => send.User).Distinct().Count(),
        };

    private static IEnumerable<LatencySlice> OverTime(DateTimeOffset start, IReadOnlyCollection<SendOutcome> sends) =>
        from send in sends
        let second = Math.Max(0, (int)(send.At - start).TotalSeconds / Slice * Slice)
        group send by (second, send.Flow, send.Ehr) into slice
        orderby slice.Key.second, slice.Key.Flow, slice.Key.Ehr
        let sorted = slice.Where(send => send.Succeeded).Select(send => send.LatencyMs).Order().ToList()
        where sorted.Count > 0
        select new LatencySlice(
            slice.Key.second, slice.Key.Flow, slice.Key.Ehr, slice.LongCount(), slice.Count(send => !send.Succeeded), Quantile.NearestRank(sorted, 0.5), Quantile.NearestRank(sorted, 0.95));

    private static Flow FlowOf(string flow) => flow == Load.Scenarios.Users.Flow.New ? Flow.New : Flow.Base;
}
