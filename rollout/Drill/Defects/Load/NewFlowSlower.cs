namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class NewFlowSlower
{
    public static Defect Define() => new("new-flow-30-percent-slower", "Sends of the new flow take 30 % longer.")
    {
        Mimics = "One more query in the new path.",
        Source = "release plan: latency of drafts and send",
        Layer = Layer.Verdict,
        Seam = Seam.PagesToBff(scene => new OneFlow(isNew: true, Spoil.For(BffCalls.Send, Spoil.Later(took => 0.3 * took, scene.Time))).AtAsync),
        Catchers = [StageCatcher.Judging],
    };
}
