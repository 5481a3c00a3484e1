namespace SecureMessaging.Mocks.Host.Time;

/// <summary>
/// Real time plus an offset that a tester moves forward. Tokens, deliveries, migrations and schedules live on it; timers, and with
/// them latency and hangs, stay on real time.
/// </summary>
public sealed class SimClock(TimeProvider real) : TimeProvider
{
    private long _offset;

    /// <summary>How far ahead of real time.</summary>
    public TimeSpan Offset => new(Interlocked.Read(ref _offset));

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves forward; time does not run backwards.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref _offset, by.Ticks);
    }

    /// <summary>Back to real time.</summary>
    public void Reset() => Interlocked.Exchange(ref _offset, 0);
}
