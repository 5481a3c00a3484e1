using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class AllowListIgnored
{
    public static Defect Define() => new("allow-list-ignored", "Named users are not let in.")
    {
        Mimics = "An id typed in capitals never matches; the pilot users see nothing new.",
        Source = "flipper.md §5; release plan, allow-list",
        Layer = Layer.Journey,
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula, Formula>()),
        Catchers = [JourneyCatcher.OfStage("An allow-listed user outside the percentage gets the new flow (desktop)")],
    };

    private sealed class Formula : ToggleFormula
    {
        public override bool IsOn(Feature feature, string? actor) =>
            base.IsOn(feature.Actors.Aggregate(feature, (open, named) => open.DisableActor(named)), actor);
    }
}
