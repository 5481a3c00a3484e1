using SecureMessaging.Runtime.Reconciliation;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class Awaited_deliveries
{
    [Fact]
    public async Task What_is_on_its_way_to_the_EHR_behind_is_waited_for_before_any_clock_is_moved()
    {
        var books = new Books([new(1, 2), new(1, 1), new(1, 0), new(1, 0)]);
        await AwaitAsync(books);
        Assert.Equal([.. Enumerable.Repeat("looked", 4), "moved", "looked"], books.Told);
    }

    [Fact]
    public async Task What_never_arrives_is_not_waited_for_for_ever()
    {
        var books = new Books([.. Enumerable.Repeat(new PendingDeliveries(0, 1), 10_000)]);
        await AwaitAsync(books);
        Assert.Equal(24, books.Told.Count(each => each == "moved"));
    }

    [Fact]
    public async Task Books_that_are_closed_move_nothing()
    {
        var books = new Books([]);
        await AwaitAsync(books);
        Assert.DoesNotContain("moved", books.Told);
    }

    private static Task AwaitAsync(Books books) => Deliveries.AwaitAsync(books, books, new HastyClock(), TestContext.Current.CancellationToken);

    private sealed class Books(IEnumerable<PendingDeliveries> pending) : ILedgers, IClockControl
    {
        private readonly Queue<PendingDeliveries> _pending = new(pending);

        public List<string> Told { get; } = [];

        public Task<PendingDeliveries> PendingAsync(CancellationToken cancellationToken)
        {
            Told.Add("looked");
            return Task.FromResult(_pending.TryDequeue(out var next) ? next : default);
        }

        public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken)
        {
            Told.Add("moved");
            return Task.CompletedTask;
        }

        public Task AdvanceBffAsync(TimeSpan by, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string keyPrefix, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    /// <summary>Is ahead by as much as anybody wants to wait.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _now);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Add(ref _now, dueTime.Ticks);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
