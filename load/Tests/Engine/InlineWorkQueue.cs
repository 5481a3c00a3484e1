using SecureMessaging.Load.Engine.Dispatch;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Starts work on the dispatcher's own thread, up to its first real wait.</summary>
public sealed class InlineWorkQueue : IWorkQueue
{
    public void Enqueue(IThreadPoolWorkItem work)
    {
        ArgumentNullException.ThrowIfNull(work);
        work.Execute();
    }
}
