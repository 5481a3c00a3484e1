using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Runtime.Reconciliation;

/// <summary>Waits until everything accepted is delivered or overdue, so that the books can be closed.</summary>
public static class Deliveries
{
    // They fall due on the simulated clock, which is moved instead of waited for.
    private static readonly TimeSpan Deadline = TimeSpan.FromHours(2);
    private static readonly TimeSpan Stride = TimeSpan.FromMinutes(5);

    // What is on its way to the EHR behind is moved by no clock.
    private static readonly TimeSpan OnTheWay = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for messages between two systems, then moves the clocks until the last delivery is due; at most two hours.</summary>
    public static async Task AwaitAsync(ILedgers ledgers, IClockControl clocks, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        ArgumentNullException.ThrowIfNull(clocks);
        ArgumentNullException.ThrowIfNull(time);
        var since = time.GetTimestamp();
        while ((await ledgers.PendingAsync(cancellationToken)).InFlight > 0 && time.GetElapsedTime(since) < OnTheWay)
            await Task.Delay(Glance, time, cancellationToken);
        for (var moved = TimeSpan.Zero; moved < Deadline && (await ledgers.PendingAsync(cancellationToken)).Any; moved += Stride)
            await clocks.AdvanceAsync(Stride, cancellationToken);
    }
}
