namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class SendNotGuarded
{
    public static Defect Define() => new("send-not-guarded", "Two clicks on Send send two messages.")
    {
        Mimics = "Impatient users send twice.",
        Source = "new-message-flow.md §10, our additions: double Send",
        Layer = Layer.Journey,
        // Useless alone: the form is hidden before the second click arrives, so that goes too.
        Seam = Seam.Code(@"if\(![\w$]+\.current\)\{[\w$]+\.current=!0,[\w$]+\(!0\),([\w$]+\(void 0\);try)", "{$1"),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("A double click on Send sends once")],
    };
}
