namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Starts work when it is due, whatever became of the work before.</summary>
internal sealed class Dispatcher(TimeProvider time, IPacer pacer)
{
    private static readonly TimeSpan DrainPoll = TimeSpan.FromMilliseconds(5);

    /// <summary>A thread of the dispatcher's own: on one of the pool's, it would wait behind the work it started.</summary>
    public static Task OnItsThreadAsync(Action dispatching)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                dispatching();
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

    /// <summary>Starts everything on the timeline and holds until the end of the phase, or until stopped.</summary>
    public void Dispatch(long origin, IEnumerable<DueWork> timeline, TimeSpan length, CancellationToken stop)
    {
        foreach (var work in timeline)
        {
            if (!pacer.WaitUntil(origin + time.TimestampsIn(work.Due), stop))
                return;
            work.Start();
        }

        pacer.WaitUntil(origin + time.TimestampsIn(length), stop);
    }

    /// <summary>Waits for what is in flight as long as its grace lasts; from a stop on, no longer than the grace for that.</summary>
    public void Drain(Func<bool> drained, TimeSpan grace, TimeSpan graceWhenStopped, Action meanwhile, CancellationToken stop)
    {
        var until = time.GetTimestamp() + time.TimestampsIn(grace);
        for (var stopped = false; !drained() && time.GetTimestamp() < until; meanwhile())
        {
            if (!stopped && stop.IsCancellationRequested)
            {
                stopped = true;
                until = Math.Min(until, time.GetTimestamp() + time.TimestampsIn(graceWhenStopped));
            }

            pacer.WaitUntil(Math.Min(until, time.GetTimestamp() + time.TimestampsIn(DrainPoll)), CancellationToken.None);
        }
    }
}
