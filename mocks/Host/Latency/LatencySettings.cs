using System.Collections.Frozen;
using SecureMessaging.Mocks.Host.Randomness;

namespace SecureMessaging.Mocks.Host.Latency;

/// <summary>The latency in force. Seeded: the n-th request under a profile waits the same whenever that is put in force with the seed.</summary>
public sealed class LatencySettings(ulong seed)
{
    private FrozenSet<string> _routes = FrozenSet<string>.Empty;
    private volatile Compiled _current = new(LatencyProfile.None, new SeededDraws(seed));

    public LatencyProfile Profile => _current.Profile;

    /// <summary>Says which routes there are; before, only <c>*</c> is known.</summary>
    public void Offer(IEnumerable<string> routes) => _routes = routes.ToFrozenSet();

    /// <exception cref="FormatException">A figure makes no sense, or a route is none; nothing changes then.</exception>
    public void Replace(LatencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (profile.Routes?.Keys.FirstOrDefault(name => name != LatencyProfile.AnyRoute && !_routes.Contains(name)) is { } unknown)
            throw new FormatException($"latency: no route is called '{unknown}'; there are: {LatencyProfile.AnyRoute}, {string.Join(", ", _routes.Order())}.");

        _current = new Compiled(profile.Validated(), new SeededDraws(seed));
    }

    /// <summary>How long the next request to a route takes.</summary>
    public TimeSpan Next(string route) => _current.Next(route);

    private sealed class Compiled(LatencyProfile profile, SeededDraws draws)
    {
        private readonly FrozenDictionary<string, LatencyQuantiles> _scaled =
            (profile.Routes ?? new Dictionary<string, LatencyQuantiles>())
            .Where(_ => profile.Scale > 0)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Scaled(profile.Scale));

        public LatencyProfile Profile => profile;

        public TimeSpan Next(string route) => For(route)?.At(draws.Next()) ?? TimeSpan.Zero;

        private LatencyQuantiles? For(string route) =>
            _scaled.Count == 0 ? null : _scaled.TryGetValue(route, out var own) ? own : _scaled.GetValueOrDefault(LatencyProfile.AnyRoute);
    }
}
