using System.Collections.Concurrent;
using SecureMessaging.Mocks.Bff.Flipper;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>
/// What this process believes the features to be: each is read from the store at most once a minute (vets-api wraps its adapter in
/// ActiveSupportCacheStore). A flip made here is seen at once; one made by another process after up to a minute.
/// </summary>
internal sealed class ToggleCache(FlipperStore store, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, (Feature? Feature, DateTimeOffset ReadAt)> _read = new(StringComparer.Ordinal);

    public Feature? Find(string name)
    {
        var now = time.GetUtcNow();
        if (_read.TryGetValue(name, out var entry) && now - entry.ReadAt < Lifetime)
            return entry.Feature;

        // No flip between reading and remembering: it would be forgotten for a minute.
        lock (_gate)
        {
            var feature = store.Find(name);
            // Names come from query strings: only those that exist are worth remembering.
            if (feature is not null || _read.ContainsKey(name))
                _read[name] = (feature, now);
            return feature;
        }
    }

    public void Expire(string name)
    {
        lock (_gate)
            _read.TryRemove(name, out _);
    }
}
