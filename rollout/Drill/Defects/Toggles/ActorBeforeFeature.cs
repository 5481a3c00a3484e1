using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class ActorBeforeFeature
{
    public static Defect Define() => new("crc-over-actor-then-feature", "The hash is taken over actor, then feature.")
    {
        Mimics = "A port of the formula that is random enough to look right.",
        Source = "flipper.md §2",
        Layer = Layer.Assignment,
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula, Formula>()),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };

    private sealed class Formula : ToggleFormula
    {
        public override bool IsOn(Feature feature, string? actor) =>
            feature.Boolean
            || (actor is not null && feature.Actors.Contains(actor))
            || (actor is not null && feature.PercentageOfActors is { } share && PercentageOfActors.Bucket(actor, feature.Name) < share.Value * 1000);
    }
}
