namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class SessionNotRenewed
{
    public static Defect Define() => new("session-expiry-not-renewed", "The BFF is handed the token it had before, however old.")
    {
        Mimics = "The session with MHV expires while somebody writes, and the message is lost.",
        Source = "sm-api-and-bff.md §1.1 (expires <= now + 20 s)",
        Layer = Layer.Journey,
        Seam = Seam.BffToSmApi(_ => new FirstToken().AtAsync),
        Catchers = [JourneyCatcher.Of<FaultsOfTheRecords>("The session with the SM API expires while writing: the user does not notice")],
    };
}
