namespace SecureMessaging.Rollout.Drill.Defects.Drafts;

internal static class DraftLostOnRollback
{
    public static Defect Define() => new("draft-lost-on-rollback", "Drafts are hidden from users who are back in the legacy form.")
    {
        Mimics = "After a rollback the work of those who were in the new flow is gone.",
        Source = "release plan, rollback; flipper.md §6",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(_ => new OneFlow(isNew: false, Spoil.Answered(BffCalls.Drafts, answer => answer["data"]!.AsArray().Clear())).AtAsync),
        Catchers = [JourneyCatcher.Of<FlipsInTheFlow>("Disabled and reloaded in the form: page not found, the saved draft is in Drafts and goes out once")],
    };
}
