using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>A clock that stands still, and tells when somebody began to wait on it: turned any earlier, it would not end that wait.</summary>
public sealed class WatchedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    // Never how long a good test takes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Until the next wait of this length has begun.</summary>
    public async Task UntilWaitOfAsync(TimeSpan length)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            while (await _waits.Reader.ReadAsync(patience.Token) != length)
            {
            }
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"nobody began to wait for {length}");
        }
    }
}
