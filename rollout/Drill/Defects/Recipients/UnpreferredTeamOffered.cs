namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class UnpreferredTeamOffered
{
    public static Defect Define() => new("unpreferred-team-offered", "Care teams that are not on the contact list are served as if they were.")
    {
        Mimics = "Veterans were shown teams that they had taken off.",
        Source = "new-message-flow.md §2, allowedRecipients",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(Spoil.Answered(BffCalls.AllRecipients, answer => Teams.Set(answer, "preferredTeam", true))),
        Catchers = [JourneyCatcher.Of<HelpAndContactList>("A team taken off the contact list is not offered any more")],
    };
}
