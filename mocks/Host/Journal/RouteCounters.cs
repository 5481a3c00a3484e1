using System.Collections.Concurrent;

namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>Requests by route and status since the start.</summary>
public sealed class RouteCounters
{
    private readonly ConcurrentDictionary<(string Route, int Status), Counter> _counters = new();

    public void Count(string route, int status) => Interlocked.Increment(ref _counters.GetOrAdd((route, status), static _ => new Counter()).Value);

    public IEnumerable<RouteCount> Snapshot() =>
        _counters.Select(entry => new RouteCount(entry.Key.Route, entry.Key.Status, Interlocked.Read(ref entry.Value.Value)))
            .OrderBy(count => count.Route, StringComparer.Ordinal).ThenBy(count => count.Status);

    public void Clear() => _counters.Clear();

    private sealed class Counter
    {
        public long Value;
    }
}
