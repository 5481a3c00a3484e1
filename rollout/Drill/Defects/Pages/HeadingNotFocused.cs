namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class HeadingNotFocused
{
    public static Defect Define() => new("h1-not-focused", "The h1 does not get the focus.")
    {
        Mimics = "Screen readers stay silent on a new page.",
        Source = "new-message-flow.md §11; va.gov-team#124531",
        Layer = Layer.Journey,
        Seam = Seam.Script("""
            const focus = HTMLElement.prototype.focus;
            HTMLElement.prototype.focus = function (options) {
              if (this.tagName !== 'H1') focus.call(this, options);
            };
            """),
        Catchers = [JourneyCatcher.Of<SelectingACareTeam>("Two systems are two radio buttons")],
    };
}
