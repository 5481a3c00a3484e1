namespace SecureMessaging.Rollout.Drill.Defects.Drafts;

internal static class DraftKeysInWrongCase
{
    public static Defect Define() => new("draft-keys-in-wrong-case", "Drafts are saved with snake-case keys.")
    {
        Mimics = "Drafts and messages differ in case style: whoever makes them alike breaks one.",
        Source = "new-message-flow.md §6, contract traps",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeSending("/messaging/message_drafts", "body.recipient_id = body.recipientId; delete body.recipientId;")),
        Catchers = [JourneyCatcher.Of<DraftsAndChanges>("A draft goes out in camel case")],
    };
}
