namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class SendNotGuarded
{
    public static Defect Define() => new("send-not-guarded", "Two clicks on Send send two messages.")
    {
        Mimics = "Impatient users send twice.",
        Source = "new-message-flow.md §10, our additions: double Send",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeCalls("""
            if (options.method === 'POST' && String(url).endsWith('/messaging/messages')) void send(url, options);
            """)),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("A double click on Send sends once")],
    };
}
