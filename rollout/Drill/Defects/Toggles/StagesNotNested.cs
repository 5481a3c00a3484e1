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
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula, Formula>()),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };

    private sealed class Formula : ToggleFormula
    {
        public override bool IsOn(Feature feature, string? actor) =>
            feature.Boolean
            || (actor is not null && feature.Actors.Contains(actor))
            || (actor is not null && feature.PercentageOfActors is { } share
                && PercentageOfActors.Bucket($"{feature.Name}{share.Text}", actor) < share.Value * 1000);
    }
}
