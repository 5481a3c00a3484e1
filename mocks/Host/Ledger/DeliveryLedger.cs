namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>
/// An EHR's own book of what it accepted and delivered. Deliveries fall due on the clock and are entered whenever somebody looks,
/// with the time they were due: no timer, so that advancing the clock delivers at once and every run tells the same story.
/// </summary>
/// <remarks>Entries are kept in a ring (the oldest are forgotten first); totals are never forgotten.</remarks>
public sealed class DeliveryLedger(TimeProvider clock, int capacity = 100_000)
{
    private readonly Lock _gate = new();
    private readonly LedgerEntry?[] _ring = new LedgerEntry?[capacity];
    private readonly PriorityQueue<(long Number, DeliveryPlan Plan, bool Misrouted), DateTimeOffset> _due = new();
    private long _begun;
    private long _next;
    private LedgerTotals _totals = new(0, 0, 0, 0, 0, 0);

    /// <summary>Enters an accepted message; its number is given here.</summary>
    public LedgerEntry Accept(LedgerEntry entry, DeliveryPlan plan)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(plan);
        lock (_gate)
        {
            var accepted = entry with { Number = _next++ };
            _ring[accepted.Number % capacity] = accepted;
            _totals = _totals with { Accepted = _totals.Accepted + 1, Dropped = _totals.Dropped + (plan.At is null ? 1 : 0) };
            if (plan.At is { } at)
                _due.Enqueue((accepted.Number, plan, plan.Arrives && plan.To != accepted.RecipientId), at);
            DeliverDue();
            return accepted;
        }
    }

    /// <summary>A page of entries from a number on, oldest first, and where the next page starts.</summary>
    public LedgerPage Read(long since, string? key = null, long? patient = null, int limit = 10_000)
    {
        lock (_gate)
        {
            DeliverDue();
            var entries = new List<LedgerEntry>();
            var wanted = Math.Clamp(since, _begun, _next);
            var oldest = Math.Max(wanted, _next - capacity);
            var number = oldest;
            for (; number < _next && entries.Count < limit; number++)
            {
                if (_ring[number % capacity] is { } entry
                    && (key is null || entry.Key == key)
                    && (patient is null || entry.Patient == patient))
                    entries.Add(entry);
            }

            return new LedgerPage(entries, number, _due.Count, InFlight: 0, Forgotten: oldest - wanted);
        }
    }

    public LedgerTotals Totals()
    {
        lock (_gate)
        {
            DeliverDue();
            return _totals;
        }
    }

    /// <summary>Forgets everything, or one patient's entries (totals stay then: they count what happened).</summary>
    public void Clear(long? patient = null)
    {
        lock (_gate)
        {
            if (patient is null)
            {
                Array.Clear(_ring);
                _begun = _next;
                _due.Clear();
                _totals = new(0, 0, 0, 0, 0, 0);
                return;
            }

            for (var i = 0; i < _ring.Length; i++)
            {
                if (_ring[i]?.Patient == patient)
                    _ring[i] = null;
            }
        }
    }

    private void DeliverDue()
    {
        if (_due.Count == 0)
            return;

        var now = clock.GetUtcNow();
        while (_due.TryPeek(out var delivery, out var at) && at <= now)
        {
            _due.Dequeue();
            Deliver(delivery.Number, delivery.Plan, delivery.Misrouted, at);
        }
    }

    private void Deliver(long number, DeliveryPlan plan, bool misrouted, DateTimeOffset at)
    {
        _totals = _totals with
        {
            Delivered = _totals.Delivered + (plan.Arrives ? 1 : 0),
            Failed = _totals.Failed + (plan.Arrives ? 0 : 1),
            Duplicated = _totals.Duplicated + (plan.Times > 1 ? 1 : 0),
            Misrouted = _totals.Misrouted + (misrouted ? 1 : 0),
        };
        if (_ring[number % capacity] is { } entry && entry.Number == number)
            _ring[number % capacity] = plan.Arrives
                ? entry with { DeliveredAt = at, DeliveredTo = plan.To, Deliveries = plan.Times, Status = LedgerStatus.Delivered }
                : entry with { Status = LedgerStatus.Failed };
    }
}
