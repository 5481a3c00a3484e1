namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class MarkupInSubjectRendered
{
    public static Defect Define() => new("html-in-subject-rendered", "Subjects are drawn as HTML.")
    {
        Mimics = "A subject with markup changes the page, and one with a script would run.",
        Source = "OWASP A03; design.md §7",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.WheneverDrawn("""
            for (const link of document.querySelectorAll('[data-testid=thread-list-item] a')) {
              if (link.textContent.includes('<')) link.innerHTML = link.textContent;
            }
            """)),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("Markup in a subject is shown as text")],
    };
}
