namespace SecureMessaging.Rollout.Drill.Defects.Attachments;

internal static class AttachmentDropped
{
    public static Defect Define() => new("attachment-dropped", "Messages with files are passed on without them.")
    {
        Mimics = "Messages were told sent and their files never reached Oracle Health: a wrong S3 bucket.",
        Source = "va.gov-team#121272",
        Layer = Layer.Journey,
        Seam = Seam.BffToSmApi(Spoil.Request(SmApiCalls.CreateWithFiles, WithoutFiles.MakeAsync)),
        Catchers = [JourneyCatcher.Of<AttachingFiles>("A file goes out with its message to VistA")],
    };
}
