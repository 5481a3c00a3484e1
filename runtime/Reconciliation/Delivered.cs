namespace SecureMessaging.Runtime.Reconciliation;

/// <summary>What became of a message, by the ledgers.</summary>
public enum Delivered
{
    /// <summary>Not delivered.</summary>
    Never,

    /// <summary>Delivered once, to the team it was meant for.</summary>
    Once,

    /// <summary>Delivered more than once.</summary>
    Repeatedly,

    /// <summary>Delivered to another team.</summary>
    Elsewhere,
}
