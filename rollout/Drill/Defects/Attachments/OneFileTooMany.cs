namespace SecureMessaging.Rollout.Drill.Defects.Attachments;

internal static class OneFileTooMany
{
    public static Defect Define() => new("attachment-count-off-by-one", "Five files may be attached.")
    {
        Mimics = "Limits live in three places and drift apart.",
        Source = "sm-api-and-bff.md §4.1",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"\{count:4,", "{count:5,"),
        Catchers = [JourneyCatcher.Of<AttachingFiles>("At four files the button goes; taking one off brings it back")],
    };
}
