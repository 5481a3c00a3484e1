namespace SecureMessaging.Rollout.Drill.Defects.Drafts;

internal static class DraftIdNotRenamed
{
    public static Defect Define() => new("draft-id-not-renamed", "The id of a sent draft is not given to the SM API as id.")
    {
        Mimics = "draft_id is the browser's word, id the SM API's; unrenamed, the draft stays beside the message.",
        Source = "sm-api-and-bff.md §2.1",
        Layer = Layer.Journey,
        Seam = Seam.BffToSmApi(Spoil.Sent(SmApiCalls.Create, body =>
        {
            if (body.Remove("id", out var id))
                body["draftId"] = id;
        })),
        Catchers = [JourneyCatcher.Of<DraftsAndChanges>("A saved draft is sent once, and is no draft any more")],
    };
}
