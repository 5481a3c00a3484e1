namespace SecureMessaging.Rollout.Drill.Defects.Pages;

internal static class CrisisLineDead
{
    public static Defect Define() => new("crisis-line-link-dead", "The Veterans Crisis Line button does nothing.")
    {
        Mimics = "The button sends an event; whoever renames the dialog kills it without an error.",
        Source = "new-message-flow.md §4.1",
        Layer = Layer.Journey,
        Seam = Seam.Script("document.addEventListener('vaCrisisLineModalOpen', event => event.stopImmediatePropagation());"),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("The Veterans Crisis Line is one press away")],
    };
}
