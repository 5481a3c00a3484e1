using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Messages;

/// <summary>What the records must hold of a message.</summary>
internal sealed class LedgerExpectation(ILedgers ledgers)
{
    /// <summary>Accepted once, by the team's own record, for the team, and delivered there once.</summary>
    public async Task DeliveredOnceAsync(JourneyMessage message, TriageTeam team, CancellationToken cancellationToken)
    {
        var entry = await SettledAsync(message, cancellationToken);
        Check.Same(EhrName.Of(team.Ehr), entry.Ehr, $"the record that accepted {message.Key}");
        Check.Same(team.Id, entry.RecipientId, $"the recipient of {message.Key}");
        Check.Same("DELIVERED", entry.Status, $"the state of {message.Key}");
        Check.Same(1, entry.Deliveries, $"the number of deliveries of {message.Key}");
        Check.Same(entry.RecipientId, entry.DeliveredTo ?? 0, $"where {message.Key} was delivered");
    }

    /// <summary>No record knows of it.</summary>
    public async Task NeverAcceptedAsync(JourneyMessage message, CancellationToken cancellationToken) =>
        Check.Same(0, (await ReadAsync(message, cancellationToken)).Count, $"the number of times {message.Key} was accepted");

    // VistA files within 0.2 s, Oracle Health within 0.5 to 5 s, by the pool.
    private async Task<LedgerEntry> SettledAsync(JourneyMessage message, CancellationToken cancellationToken)
    {
        LedgerEntry? entry = null;
        await Patience.UntilAsync(
            async () =>
            {
                var entries = await ReadAsync(message, cancellationToken);
                Check.Same(1, entries.Count, $"the number of times {message.Key} was accepted");
                entry = entries[0];
                return entry.Status != "ACCEPTED";
            },
            $"{message.Key} was accepted, but not filed",
            cancellationToken);
        return entry!;
    }

    private async Task<List<LedgerEntry>> ReadAsync(JourneyMessage message, CancellationToken cancellationToken)
    {
        // The prefix of message 1 is also that of message 10.
        var entries = await ledgers.ReadAsync(message.Key.ToString(), cancellationToken);
        return [.. entries.Where(entry => entry.Key?.Trim('[', ']') == message.Key.ToString())];
    }
}
