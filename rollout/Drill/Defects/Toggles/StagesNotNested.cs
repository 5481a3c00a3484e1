using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class StagesNotNested
{
    public static Defect Define() => new("stages-not-nested", "The percentage is part of the hash, so that users at 5 % are not within 25 %.")
    {
        Mimics = "Users lose the new flow from one stage to the next.",
        Source = "flipper.md §2 (buckets nest)",
        Layer = Layer.Assignment,
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula>(new BucketFormula((feature, actor) => PercentageOfActors.Bucket($"{feature.Name}{feature.PercentageOfActors?.Text}", actor)))),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };
}
