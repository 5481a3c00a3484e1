namespace SecureMessaging.Runtime.Targets;

/// <summary>Reads the ledgers of both simulators.</summary>
public interface ILedgers
{
    /// <summary>All entries whose join key begins with a prefix, from both records.</summary>
    /// <param name="keyPrefix">Such as <c>run/</c>; empty for all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidDataException">A ledger no longer holds all of them: whoever looks for the others would take them for lost.</exception>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(string keyPrefix, CancellationToken cancellationToken);

    /// <summary>What is accepted and not yet delivered, in both records.</summary>
    Task<PendingDeliveries> PendingAsync(CancellationToken cancellationToken);
}
