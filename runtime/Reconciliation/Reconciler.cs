using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Runtime.Reconciliation;

/// <summary>
/// Compares what clients were told with what the ledgers hold. "Sent" is acceptance, not delivery (oracle-health.md §7): a mock, or a system,
/// with one hop cannot show the difference, and the failures on record happened on the second.
/// </summary>
public static class Reconciler
{
    /// <summary>Joins sends and ledgers by key.</summary>
    /// <param name="sends">What clients were told.</param>
    /// <param name="ledgers">Entries of both records, read once nothing is pending.</param>
    /// <param name="teams">Leads from a pool back to its team.</param>
    public static IReadOnlyList<ReconciledSend> Match(IEnumerable<ToldSend> sends, IEnumerable<LedgerEntry> ledgers, TeamDirectory teams)
    {
        ArgumentNullException.ThrowIfNull(sends);
        ArgumentNullException.ThrowIfNull(ledgers);
        ArgumentNullException.ThrowIfNull(teams);
        var byKey = ledgers.Where(entry => entry.Key is not null).ToLookup(entry => entry.Key!);
        return [.. sends.Select(send => new ReconciledSend(send, Judge(send, byKey[send.Key], teams)))];
    }

    private static Delivered Judge(ToldSend send, IEnumerable<LedgerEntry> entries, TeamDirectory teams)
    {
        // Two entries for one key are two messages: a POST that was sent again.
        var delivered = entries.Where(entry => entry.Deliveries > 0).ToList();
        if (delivered.Any(entry => !WentTo(entry, send.RecipientId, teams)))
            return Delivered.Elsewhere;

        return delivered.Sum(entry => entry.Deliveries) switch
        {
            0 => Delivered.Never,
            1 => Delivered.Once,
            _ => Delivered.Repeatedly,
        };
    }

    private static bool WentTo(LedgerEntry entry, long team, TeamDirectory teams) =>
        entry.DeliveredTo == team
        || (entry.Ehr == EhrName.OracleHealth && entry.DeliveredTo is { } pool && teams.FindPool(pool) is { Ehr: Ehr.OracleHealth } owner && owner.Id == team);
}
