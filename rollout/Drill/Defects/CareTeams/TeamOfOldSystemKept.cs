namespace SecureMessaging.Rollout.Drill.Defects.CareTeams;

internal static class TeamOfOldSystemKept
{
    public static Defect Define() => new("team-of-old-system-kept", "Switching the care system keeps the team chosen before.")
    {
        Mimics = "A message goes to a team of the facility that the user has just left.",
        Source = "new-message-flow.md §4.3",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"return!1;[\w$]+\(void 0\);let (?=[\w$]+=[\w$]+\.find)", "return!1;let "),
        Catchers = [JourneyCatcher.Of<SelectingACareTeam>("Another system clears the team")],
    };
}
