namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class CountersInconsistent
{
    public static Defect Define() => new("meta-counts-inconsistent", "The counter of blocked care teams is always zero.")
    {
        Mimics = "\"All blocked\" is decided by the counters alone; in a migration the BFF blocks rows and leaves the counters.",
        Source = "sm-api-and-bff.md §3 (BFF-side changes); new-message-flow.md §2",
        Layer = Layer.Journey,
        Seam = Seam.BffToSmApi(Spoil.Answered(SmApiCalls.AllTriageTeams, answer => answer[0]!["associatedBlockedTriageGroups"] = 0)),
        Catchers = [JourneyCatcher.Of<WhoCanBeWrittenTo>("Blocked from all care teams: told so, and no way into the flow")],
    };
}
