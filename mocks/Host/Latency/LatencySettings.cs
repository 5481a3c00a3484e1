using System.Collections.Frozen;
using SecureMessaging.Mocks.Host.Randomness;

namespace SecureMessaging.Mocks.Host.Latency;

/// <summary>The latency in force. Seeded: the n-th request of a run waits the same in every run with the seed.</summary>
public sealed class LatencySettings(ulong seed)
{
    private readonly SeededDraws _draws = new(seed);
    private volatile Compiled _current = new(LatencyProfile.None);

    public LatencyProfile Profile => _current.Profile;

    /// <exception cref="FormatException">A figure makes no sense; nothing changes then.</exception>
    public void Replace(LatencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _current = new Compiled(profile.Validated());
    }

    /// <summary>How long the next request to a route takes.</summary>
    public TimeSpan Next(string route) => _current.For(route)?.At(_draws.Next()) ?? TimeSpan.Zero;

    private sealed class Compiled(LatencyProfile profile)
    {
        private readonly FrozenDictionary<string, LatencyQuantiles> _scaled =
            (profile.Routes ?? new Dictionary<string, LatencyQuantiles>())
            .Where(_ => profile.Scale > 0)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Scaled(profile.Scale));

        public LatencyProfile Profile => profile;

        public LatencyQuantiles? For(string route) =>
            _scaled.Count == 0 ? null : _scaled.TryGetValue(route, out var own) ? own : _scaled.GetValueOrDefault("*");
    }
}
