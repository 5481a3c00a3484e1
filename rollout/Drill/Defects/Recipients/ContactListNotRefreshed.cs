namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class ContactListNotRefreshed
{
    public static Defect Define() => new("contact-list-not-refreshed", "The list of care teams is served from a cache that saving does not expire.")
    {
        Mimics = "Changes of the contact list showed only after signing in again.",
        Source = "new-message-flow.md §6, allrecipients after saving",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(_ => new Remembered(BffCalls.AllRecipients, byUser: true).AtAsync),
        Catchers = [JourneyCatcher.Of<HelpAndContactList>("A team taken off the contact list is not offered any more")],
    };
}
