namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class EmergencyNoteMissing
{
    public static Defect Define() => new("emergency-note-missing", "The note on emergencies is not shown.")
    {
        Mimics = "A safety text that nobody looks at goes missing.",
        Source = "new-message-flow.md §4.7",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.Style("[data-testid=emergency-use-only-expandable] { display: none }")),
        Catchers = [JourneyCatcher.Of<RecentCareTeams>("Of five recent teams four are shown, newest first")],
    };
}
