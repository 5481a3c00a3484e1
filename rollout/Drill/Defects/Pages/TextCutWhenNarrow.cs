namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class TextCutWhenNarrow
{
    public static Defect Define() => new("text-cut-at-320-px", "At 320 px the name of the recipient is cut off.")
    {
        Mimics = "Nothing scrolls sideways, and yet the end of a long team's name cannot be read.",
        Source = "WCAG 2.2, 1.4.10; va.gov-team#119851",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.Style("[data-testid=compose-recipient-title] { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }")),
        Catchers = [JourneyCatcher.Of<Accessible>("At 320 px nothing scrolls sideways, however long a team's name")],
    };
}
