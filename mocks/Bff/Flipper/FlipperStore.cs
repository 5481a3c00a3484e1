using System.Collections.Immutable;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Flipper;

/// <summary>What Flipper's database holds: every feature and its gates.</summary>
internal sealed class FlipperStore
{
    private ImmutableSortedDictionary<string, Feature> _features;

    public FlipperStore(IEnumerable<Feature> features) =>
        _features = features.ToImmutableSortedDictionary(feature => feature.Name, feature => feature, StringComparer.Ordinal);

    public IEnumerable<Feature> All => _features.Values;

    public Feature? Find(string name) => _features.GetValueOrDefault(name);

    /// <summary>Changes a feature, which is added when it was not there: as Flipper does.</summary>
    public Feature Change(string name, Func<Feature, Feature> change)
    {
        ImmutableInterlocked.Update(ref _features, all => all.SetItem(name, change(all.GetValueOrDefault(name) ?? new Feature(name))));
        return _features[name];
    }

    public bool Remove(string name) => ImmutableInterlocked.Update(ref _features, all => all.Remove(name));
}
