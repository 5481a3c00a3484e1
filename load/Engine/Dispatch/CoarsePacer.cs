namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Sleeps to the instant: a millisecond or so late, at next to no cost.</summary>
/// <remarks>
/// For machines with few cores, where spinning would take from the system under load. Response time is counted from the intended
/// instant, so being late is no error: it shows in the lateness histogram.
/// </remarks>
public sealed class CoarsePacer(TimeProvider time) : IPacer
{
    /// <inheritdoc/>
    public bool WaitUntil(long timestamp, CancellationToken stop)
    {
        for (var now = time.GetTimestamp(); now < timestamp; now = time.GetTimestamp())
        {
            var left = time.GetElapsedTime(now, timestamp);
            if (stop.WaitHandle.WaitOne((int)Math.Max(1, Math.Min(left.TotalMilliseconds, int.MaxValue))))
                return false;
        }

        return !stop.IsCancellationRequested;
    }
}
