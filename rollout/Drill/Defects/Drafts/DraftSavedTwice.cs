namespace SecureMessaging.Rollout.Drill.Defects.Drafts;

internal static class DraftSavedTwice
{
    public static Defect Define() => new("draft-saved-twice", "Saving a draft for the first time makes two.")
    {
        Mimics = "A save by hand and one by itself at the same moment.",
        Source = "new-message-flow.md §5.4",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeCalls("""
            if (options.method === 'POST' && String(url).endsWith('/message_drafts')) await send(url, options);
            """)),
        Catchers = [JourneyCatcher.Of<DraftsAndChanges>("A saved draft whose team was changed may be saved again")],
    };
}
