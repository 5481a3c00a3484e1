namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class TrailingSpaceLost
{
    public static Defect Define() => new("trailing-space-lost", "The one space after the text is gone.")
    {
        Mimics = "The real client always sends one; whoever compares bodies relies on it.",
        Source = "new-message-flow.md §6, contract traps",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeSending("/messaging/messages", "body.body = body.body.trimEnd();")),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("To a VistA team: snake case, one trailing space, no Oracle Health flag")],
    };
}
