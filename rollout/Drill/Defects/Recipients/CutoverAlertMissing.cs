namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class CutoverAlertMissing
{
    public static Defect Define() => new("cutover-alert-missing", "No alert on the days before a facility moves to Oracle Health.")
    {
        Mimics = "Veterans wrote to facilities whose teams took nothing any more.",
        Source = "new-message-flow.md §4.3, phases p3 to p5",
        Layer = Layer.Journey,
        Seam = Seam.Code("new Set\\(\\[([\"'`])p3\\1,([\"'`])p4\\2,([\"'`])p5\\3\\]\\)", "new Set([`p3`,`p5`])"),
        Catchers = [JourneyCatcher.Of<WhoCanBeWrittenTo>("A facility in phase p4 of its move to Oracle Health: an alert says so")],
    };
}
