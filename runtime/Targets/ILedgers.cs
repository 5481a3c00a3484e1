namespace SecureMessaging.Runtime.Targets;

/// <summary>Reads the ledgers of both simulators.</summary>
public interface ILedgers
{
    /// <summary>All entries whose join key begins with a prefix, from both records.</summary>
    /// <param name="keyPrefix">Such as <c>run/</c>; empty for all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(string keyPrefix, CancellationToken cancellationToken);

    /// <summary>Deliveries that are accepted and not yet due, in both records.</summary>
    Task<int> PendingAsync(CancellationToken cancellationToken);
}
