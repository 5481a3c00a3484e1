using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

/// <summary>Flipper's gates with the bucket found in another way.</summary>
internal sealed class BucketFormula(Func<Feature, string, int> bucket) : ToggleFormula
{
    public override bool IsOn(Feature feature, string? actor) =>
        feature.Boolean
        || (actor is not null && feature.Actors.Contains(actor))
        || (actor is not null && feature.PercentageOfActors is { } share && bucket(feature, actor) < share.Value / 100 * PercentageOfActors.Buckets);
}
