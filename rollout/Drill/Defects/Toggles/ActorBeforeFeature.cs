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
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula>(new BucketFormula((feature, actor) => PercentageOfActors.Bucket(actor, feature.Name)))),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };
}
