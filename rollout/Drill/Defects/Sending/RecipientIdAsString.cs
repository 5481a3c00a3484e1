namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class RecipientIdAsString
{
    public static Defect Define() => new("recipient-id-as-string", "recipient_id is sent as text.")
    {
        Mimics = "A form's value is text unless somebody makes it a number.",
        Source = "new-message-flow.md §6, contract traps",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeSending("/messaging/messages", "body.recipient_id = String(body.recipient_id);")),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("To a VistA team: snake case, one trailing space, no Oracle Health flag")],
    };
}
