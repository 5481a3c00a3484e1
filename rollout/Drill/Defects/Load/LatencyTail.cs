namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class LatencyTail
{
    public static Defect Define() => new("latency-tail-only", "One send in 40 of the new flow takes five times the p99; the median is as before.")
    {
        Mimics = "Garbage collection, a cold replica, a lock: invisible in every average.",
        Source = "stage-verdict.md §3; design.md §4.6 rule 4b",
        Layer = Layer.Verdict,
        Seam = Seam.PagesToBff(scene => new OneFlow(isNew: true, Spoil.For(BffCalls.Send, new EveryNth(40, Spoil.Later(_ => FiveTimesTheP99, scene.Time)).AtAsync)).AtAsync),
        Catchers = [StageCatcher.Judging],
    };

    // Of VistA. Oracle Health's limit is three times as far: its tail is not asked for.
    private static readonly TimeSpan FiveTimesTheP99 = TimeSpan.FromMilliseconds(5 * AssumedLatency.Vista.P99 * StageCatcher.LatencyScale);
}
