namespace SecureMessaging.Mocks.Host.Journal;

/// <summary>The last requests, in a ring: adding one costs the same however many there were.</summary>
public sealed class RequestJournal(int capacity)
{
    private readonly JournalEntry?[] _ring = new JournalEntry?[capacity];
    private long _next;

    /// <summary>How many were ever served.</summary>
    public long Count => Interlocked.Read(ref _next);

    /// <summary>Takes the number of the next entry.</summary>
    public long NextNumber() => Interlocked.Increment(ref _next) - 1;

    public void Add(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Volatile.Write(ref _ring[entry.Number % capacity], entry);
    }

    /// <summary>What is still held, oldest first, from an entry's number on.</summary>
    public IEnumerable<JournalEntry> Since(long number)
    {
        var end = Count;
        for (var n = Math.Max(number, end - capacity); n < end; n++)
        {
            if (n >= 0 && Volatile.Read(ref _ring[n % capacity]) is { } entry && entry.Number == n)
                yield return entry;
        }
    }

    public void Clear() => Array.Clear(_ring);
}
