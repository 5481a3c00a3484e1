namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class NewFlowSlower
{
    public static Defect Define() => new("new-flow-30-percent-slower", "Sends of the new flow take 30 % longer.")
    {
        Mimics = "One more query in the new path.",
        Source = "release plan: latency of drafts and send",
        Layer = Layer.Verdict,
        Seam = Seam.PagesToBff(scene => new OneFlow(isNew: true, Spoil.For(BffCalls.Send, async (_, pass) =>
        {
            var started = scene.Time.GetTimestamp();
            await pass();
            await Task.Delay(0.3 * scene.Time.GetElapsedTime(started), scene.Time);
        })).AtAsync),
        Catchers = [StageCatcher.Judging],
    };
}
