namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>
/// The real clock plus an offset that tests move. Dates, expiry and deadlines follow the offset; waits under way run on in real time.
/// </summary>
internal sealed class HarnessClock(TimeProvider real) : TimeProvider
{
    private long _offsetTicks;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _offsetTicks, by.Ticks);
}
