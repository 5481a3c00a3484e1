namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class TogglesReadAgainMidFlow
{
    public static Defect Define() => new("toggles-re-read-mid-flow", "The pages read the toggles again on the way, and start over when they have changed.")
    {
        Mimics = "A flip in mid-flow throws away what was written.",
        Source = "flipper.md §6 (toggles are read at app start)",
        Layer = Layer.Journey,
        Seam = Seam.Script("""
            const push = history.pushState.bind(history);
            history.pushState = (...state) => {
              push(...state);
              void fetch('/v0/feature_toggles?features=mhv_secure_messaging_curated_list_flow')
                .then(answer => answer.json())
                .then(answer => { if (!answer.data.features[0].value) location.reload(); });
            };
            """),
        Catchers = [JourneyCatcher.Of<FlipsInTheFlow>("Disabled while the user is on recent care teams: he finishes, and is in the legacy flow after a reload")],
    };
}
