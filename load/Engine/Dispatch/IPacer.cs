namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Holds the dispatcher's thread until an instant.</summary>
public interface IPacer
{
    /// <summary>Returns at the instant, or at once if it is past. False when stopped before.</summary>
    bool WaitUntil(long timestamp, CancellationToken stop);
}
