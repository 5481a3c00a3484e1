using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Engine.Dispatch;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Turns the fake clock on to the instant instead of waiting for it, in steps: a timer that fires sees the end of its step.</summary>
public sealed class FakePacer(FakeTimeProvider time) : IPacer
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    public bool WaitUntil(long timestamp, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && timestamp > time.GetTimestamp())
        {
            var left = time.GetElapsedTime(time.GetTimestamp(), timestamp);
            time.Advance(left < Step ? left : Step);
        }

        return !stop.IsCancellationRequested;
    }
}
