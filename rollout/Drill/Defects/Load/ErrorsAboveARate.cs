namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class ErrorsAboveARate
{
    public static Defect Define() => new("errors-only-above-50-a-second", "Sends fail while there are more than 50 a second.")
    {
        Mimics = "A connection pool or a quota that only the busiest hour exhausts.",
        Source = "release-plan-and-volumes.md §5; load-engine.md",
        Layer = Layer.Load,
        Seam = Seam.PagesToBff(scene => new AboveARate(BffCalls.Send, perSecond: 50, scene.Time).AtAsync),
        Catchers = [new RampCatcher()],
    };
}
