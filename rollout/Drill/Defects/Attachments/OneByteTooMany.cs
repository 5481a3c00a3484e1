namespace SecureMessaging.Rollout.Drill.Defects.Attachments;

internal static class OneByteTooMany
{
    public static Defect Define() => new("attachment-size-off-by-one", "A file one byte over six megabytes may be attached.")
    {
        Mimics = "Limits live in three places and drift apart.",
        Source = "sm-api-and-bff.md §4.1",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"\.size>([\w$]+)\.fileMb", ".size-1>$1.fileMb"),
        Catchers = [JourneyCatcher.Of<AttachingFiles>("Empty, wrong type, twice, too large: each refused in its words")],
    };
}
