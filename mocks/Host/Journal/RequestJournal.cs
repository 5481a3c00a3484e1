namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>The last requests, in a ring: adding one costs the same however many there were.</summary>
/// <remarks>Numbered as they end, so that a reader who goes on from where he stopped misses none that was under way.</remarks>
public sealed class RequestJournal(int capacity)
{
    private readonly Lock _gate = new();
    private readonly JournalEntry[] _ring = new JournalEntry[capacity];
    private long _first;
    private long _next;

    public void Add(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        lock (_gate)
            _ring[_next++ % capacity] = entry;
    }

    /// <summary>A page from a number on, of what is still held; from beyond the end on, there is nothing yet.</summary>
    public JournalPage Read(long since, Func<JournalEntry, bool>? wanted = null, int limit = int.MaxValue)
    {
        lock (_gate)
        {
            var requests = new List<JournalEntry>();
            var number = Math.Min(_next, Math.Max(since, Math.Max(_first, _next - capacity)));
            for (; number < _next && requests.Count < limit; number++)
            {
                var entry = _ring[number % capacity];
                if (wanted?.Invoke(entry) is not false)
                    requests.Add(entry with { Number = number });
            }

            return new JournalPage(requests, number);
        }
    }

    /// <summary>Forgets all; numbers go on.</summary>
    public void Clear()
    {
        lock (_gate)
            _first = _next;
    }
}
