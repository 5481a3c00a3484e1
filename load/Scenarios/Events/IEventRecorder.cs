namespace SecureMessaging.Load.Scenarios.Events;

/// <summary>Keeps what users were told, so that it can be compared with what was delivered.</summary>
public interface IEventRecorder
{
    /// <summary>Keeps one event; called from many threads.</summary>
    void Record(LoadEvent told);
}
