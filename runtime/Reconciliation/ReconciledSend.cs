namespace SecureMessaging.Runtime.Reconciliation;

/// <summary>What a client was told, beside what was delivered: one cell of the truth matrix.</summary>
public sealed record ReconciledSend(ToldSend Send, Delivered Delivered)
{
    /// <summary>Told sent, not delivered.</summary>
    public bool Lost => Send.Told == Told.Sent && Delivered == Delivered.Never;

    /// <summary>Delivered more than once.</summary>
    public bool Duplicated => Delivered == Delivered.Repeatedly;

    /// <summary>Delivered to another team.</summary>
    public bool Misrouted => Delivered == Delivered.Elsewhere;

    /// <summary>Told failed or timed out, yet delivered: a retry by the user will duplicate it.</summary>
    public bool DeliveredAfterError => Send.Told != Told.Sent && Delivered != Delivered.Never;
}
