namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class OracleHealthMarkLost
{
    public static Defect Define() => new("oracle-health-mark-lost", "Care teams on Oracle Health come without ohTriageGroup.")
    {
        Mimics = "Older recordings of the SM API lack the field, and then the BFF takes every team for VistA's.",
        Source = "sm-api-and-bff.md §3",
        Layer = Layer.Contract,
        Seam = Seam.BffToSmApi(Spoil.Answered(SmApiCalls.AllTriageTeams, answer =>
        {
            foreach (var team in answer[1]!["triageTeam"]!.AsArray())
                team!.AsObject().Remove("ohTriageGroup");
        })),
        Catchers =
        [
            ContractCatcher.OfPages("the care teams of a Veteran on Oracle Health"),
            JourneyCatcher.Of<WritingAMessage>("To an Oracle Health team: the flag is in the address"),
        ],
    };
}
