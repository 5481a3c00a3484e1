using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Load.Scenarios.Events;

/// <summary>Names of what a client was told, in events.</summary>
public static class ToldName
{
    public const string Sent = "sent";
    public const string Failed = "failed";
    public const string TimedOut = "timed_out";

    /// <summary>The value of a name.</summary>
    public static Told Parse(string name) => name switch
    {
        Sent => Told.Sent,
        TimedOut => Told.TimedOut,
        _ => Told.Failed,
    };
}
