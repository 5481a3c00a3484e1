using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Engine.Dispatch;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Turns the fake clock on to the instant instead of waiting for it.</summary>
public sealed class FakePacer(FakeTimeProvider time) : IPacer
{
    public bool WaitUntil(long timestamp, CancellationToken stop)
    {
        if (stop.IsCancellationRequested)
            return false;
        if (timestamp > time.GetTimestamp())
            time.Advance(time.GetElapsedTime(time.GetTimestamp(), timestamp));
        return true;
    }
}
