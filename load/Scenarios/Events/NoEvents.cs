namespace SecureMessaging.Load.Scenarios.Events;

/// <summary>Keeps nothing: for the warm-up.</summary>
internal sealed class NoEvents : IEventRecorder
{
    public static NoEvents Instance { get; } = new();

    public void Record(LoadEvent told)
    {
    }
}
