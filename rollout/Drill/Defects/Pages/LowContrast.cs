namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class LowContrast
{
    public static Defect Define() => new("low-contrast", "Text is light grey on white.")
    {
        Mimics = "The most common accessibility defect there is.",
        Source = "WCAG 2.2, 1.4.3; WebAIM Million",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.Style("main p, main li { color: #b8b8b8 !important }")),
        Catchers = [JourneyCatcher.Of<Accessible>("axe from the inbox to the recent care teams")],
    };
}
