namespace SecureMessaging.Runtime.Reconciliation;

/// <summary>What a client was told of a send.</summary>
public enum Told
{
    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was not: an error answer, or none at all.</summary>
    Failed,

    /// <summary>Nobody knows: the answer was a time-out.</summary>
    TimedOut,
}
