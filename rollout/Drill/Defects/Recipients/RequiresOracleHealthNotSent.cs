namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class RequiresOracleHealthNotSent
{
    public static Defect Define() => new("requires-oh-triage-group-not-sent", "The BFF asks for care teams without requiresOHTriageGroup.")
    {
        Mimics = "Oracle Health groups were missing from the list.",
        Source = "va.gov-team#114530",
        Layer = Layer.Contract,
        Seam = Seam.BffToSmApi(Spoil.WithoutQuery(SmApiCalls.AllTriageTeams, "requiresOHTriageGroup")),
        Catchers =
        [
            ContractCatcher.OfPages("the care teams of a Veteran on both"),
            JourneyCatcher.OfStage("A user inside with Oracle Health alone writes to a team"),
        ],
    };
}
