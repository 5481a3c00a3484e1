namespace SecureMessaging.Rollout.Drill.Defects.CareTeams;

internal static class SignatureNotRequired
{
    public static Defect Define() => new("signature-not-required", "Teams for release of information take messages without a signature.")
    {
        Mimics = "The requirement is decided by the team's name alone: a new way of naming undoes it.",
        Source = "new-message-flow.md §2, signature requirement; va.gov-team#123082",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"/\(privacy issues\?[^/]+/i", "/(?!)/"),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("A team that wants a signature gets one")],
    };
}
