namespace SecureMessaging.Load.Engine.Running;

/// <summary>Sees a run as it goes. Called by one thread at a time.</summary>
public interface IRunObserver
{
    /// <summary>A phase begins.</summary>
    void OnPhase(RunPhase phase, DateTimeOffset startedAt);

    /// <summary>A second has passed, or the phase has ended.</summary>
    void OnTick(RunTick tick);
}
