namespace SecureMessaging.Load.Engine.Running;

/// <summary>Asynchronous work as an item of the thread pool.</summary>
internal sealed class QueuedWork(Func<Task> run) : IThreadPoolWorkItem
{
    // Nothing awaits it: the work counts its own end and never throws.
    public void Execute() => _ = run();
}
