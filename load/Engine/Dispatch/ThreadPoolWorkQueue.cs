namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>The thread pool; the time work waits there is part of its lateness.</summary>
public sealed class ThreadPoolWorkQueue : IWorkQueue
{
    /// <inheritdoc/>
    public void Enqueue(IThreadPoolWorkItem work) => ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false);
}
