namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Where the dispatcher leaves the work that is due. It must return at once.</summary>
public interface IWorkQueue
{
    /// <summary>Leaves work to be started as soon as a thread is free.</summary>
    void Enqueue(IThreadPoolWorkItem work);
}
