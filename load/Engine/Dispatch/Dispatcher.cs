namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Starts work when it is due, on a thread of its own, whatever became of the work before.</summary>
internal sealed class Dispatcher(TimeProvider time, IPacer pacer)
{
    // Time enough for what is given up to notice and to be recorded.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DrainPoll = TimeSpan.FromMilliseconds(5);

    /// <summary>Starts everything on the timeline, holds until the end of the phase, then waits for what is in flight, and at last gives it up.</summary>
    public Task RunAsync(
        long origin, IEnumerable<DueWork> timeline, TimeSpan length, Func<bool> drained, Func<TimeSpan> grace, Action giveUp, CancellationToken stop)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                Dispatch(origin, timeline, length, stop);
                Drain(drained, grace());
                giveUp();
                Drain(drained, LastWords);
                done.SetResult();
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                done.SetException(failure);
            }
        })
        { IsBackground = true, Name = "load dispatcher", Priority = ThreadPriority.AboveNormal };
        thread.Start();
        return done.Task;
    }

    private void Dispatch(long origin, IEnumerable<DueWork> timeline, TimeSpan length, CancellationToken stop)
    {
        foreach (var work in timeline)
        {
            if (!pacer.WaitUntil(origin + Ticks(work.Due), stop))
                return;
            work.Start();
        }

        pacer.WaitUntil(origin + Ticks(length), stop);
    }

    private void Drain(Func<bool> drained, TimeSpan grace)
    {
        var until = time.GetTimestamp() + Ticks(grace);
        while (!drained() && time.GetTimestamp() < until)
            pacer.WaitUntil(Math.Min(until, time.GetTimestamp() + Ticks(DrainPoll)), CancellationToken.None);
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
