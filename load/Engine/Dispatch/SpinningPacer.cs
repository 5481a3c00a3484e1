namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Sleeps until shortly before the instant, then spins: microseconds late, at the price of a core.</summary>
public sealed class SpinningPacer(TimeProvider time) : IPacer
{
    /// <summary>A sleep of 1 ms was seen to last up to 1.1 ms.</summary>
    private static readonly TimeSpan Spun = TimeSpan.FromMilliseconds(1.2);

    /// <inheritdoc/>
    public bool WaitUntil(long timestamp, CancellationToken stop)
    {
        var spin = default(SpinWait);
        for (var now = time.GetTimestamp(); now < timestamp; now = time.GetTimestamp())
        {
            if (time.GetElapsedTime(now, timestamp) > Spun)
                stop.WaitHandle.WaitOne(1);
            else
                spin.SpinOnce(sleep1Threshold: -1);

            if (stop.IsCancellationRequested)
                return false;
        }

        return !stop.IsCancellationRequested;
    }
}
