namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class PostRetried
{
    public static Defect Define() => new("post-retried-after-timeout", "Messages are posted a second time, as after a timeout.")
    {
        Mimics = "A POST that was accepted but not answered in time is retried by a client library.",
        Source = "sm-api-and-bff.md §2.4; oracle-health.md §6.6",
        Layer = Layer.Journey,
        Seam = Seam.BffToSmApi(Spoil.Twice(SmApiCalls.Create)),
        Catchers = [JourneyCatcher.OfStage("A user inside with VistA alone writes to a team")],
    };
}
