namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class RefusalShownAsSuccess
{
    public static Defect Define() => new("refusal-shown-as-success", "A refused message is answered as a sent one.")
    {
        Mimics = "A gateway that answers 200 to everything.",
        Source = "oracle-health.md §7: 201 is acceptance",
        Layer = Layer.Contract,
        Seam = Seam.PagesToBff(Spoil.AsSuccess(
            BffCalls.Send,
            status => status is >= 400 and < 500,
            """{"data":{"id":"1","type":"messages","attributes":{"messageId":1,"subject":"Refill","sentDate":"2026-06-02T14:15:47.000Z","recipientId":1}}}""")),
        Catchers = [ContractCatcher.OfPages("a message to a care team that does not exist")],
    };
}
