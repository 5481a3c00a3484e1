namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class BlockedTeamOffered
{
    public static Defect Define() => new("blocked-team-offered", "Blocked care teams are served as open.")
    {
        Mimics = "A user writes to a team that has blocked him, and is refused after writing.",
        Source = "new-message-flow.md §7; SM119",
        Layer = Layer.Contract,
        Seam = Seam.PagesToBff(Spoil.Answered(BffCalls.AllRecipients, answer => Teams.Set(answer, "blockedStatus", false))),
        Catchers =
        [
            ContractCatcher.OfPages("the care teams of a Veteran whom one has blocked"),
            JourneyCatcher.Of<WhoCanBeWrittenTo>("Blocked from one team: it is not offered, the others are"),
        ],
    };
}
