namespace SecureMessaging.Rollout.Drill.Defects.CareTeams;

internal static class SystemNotSetByTeam
{
    public static Defect Define() => new("care-system-not-set-by-team", "Choosing a care team leaves the care system as it was.")
    {
        Mimics = "The radio button and the team told different facilities.",
        Source = "new-message-flow.md §4.3 (dynamic update both ways)",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"careSystemId:([\w$]+)\.stationNumber,careSystemName:([\w$]+)\(", "careSystemName:$2("),
        Catchers = [JourneyCatcher.Of<SelectingACareTeam>("A team alone is enough: its system is filled in")],
    };
}
