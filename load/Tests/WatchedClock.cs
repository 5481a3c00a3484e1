using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace SecureMessaging.Load.Tests;

/// <summary>A clock that tells when somebody began to wait on it: turned any earlier, it would not end that wait.</summary>
public sealed class WatchedClock : FakeTimeProvider
{
    // In real time, for a wait that never begins.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>How long the next wait is to be, once it has begun.</summary>
    public Task<TimeSpan> NextWaitAsync() =>
        _waits.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }
}
