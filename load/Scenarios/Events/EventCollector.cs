using System.Collections.Concurrent;

namespace SecureMessaging.Load.Scenarios.Events;

/// <summary>Passes events on and keeps them for the result.</summary>
public sealed class EventCollector(IEventRecorder next) : IEventRecorder
{
    private readonly ConcurrentQueue<LoadEvent> _all = new();

    /// <summary>Every event so far.</summary>
    public IReadOnlyCollection<LoadEvent> All => _all;

    /// <inheritdoc/>
    public void Record(LoadEvent told)
    {
        _all.Enqueue(told);
        next.Record(told);
    }
}
