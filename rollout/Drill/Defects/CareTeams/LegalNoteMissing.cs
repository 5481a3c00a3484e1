namespace SecureMessaging.Rollout.Drill.Defects.CareTeams;

internal static class LegalNoteMissing
{
    public static Defect Define() => new("legal-note-missing", "The signature is asked for without the note on 18 U.S.C. 1001.")
    {
        Mimics = "A legal text that nobody looks at goes missing in a redesign.",
        Source = "new-message-flow.md §4.6, electronic signature",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.Style("[data-testid=electronic-signature] > p:last-child { display: none }")),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("A team that wants a signature gets one")],
    };
}
