namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class ErrorNotAnnounced
{
    public static Defect Define() => new("error-not-announced", "Alerts have no role.")
    {
        Mimics = "A failed send was shown and not announced.",
        Source = "va.gov-team#124531; new-message-flow.md §11",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.WheneverDrawn("document.querySelectorAll('[role=alert]').forEach(alert => alert.removeAttribute('role'));")),
        Catchers = [JourneyCatcher.Of<FailuresSeenByAUser>("A send that fails is announced")],
    };
}
