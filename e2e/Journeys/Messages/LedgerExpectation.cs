using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Messages;

/// <summary>What the records must hold of a message.</summary>
internal sealed class LedgerExpectation(ILedgers ledgers)
{
    /// <summary>Accepted once, by the team's own record, for the team; if delivered already, then once and to it.</summary>
    public async Task AcceptedOnceAsync(JourneyMessage message, TriageTeam team, CancellationToken cancellationToken)
    {
        var entries = await ReadAsync(message, cancellationToken);
        Check.Same(1, entries.Count, $"the number of times {message.Key} was accepted");
        var entry = entries[0];
        Check.Same(team.Ehr == Ehr.Vista ? "vista" : "oracle_health", entry.Ehr, $"the record that accepted {message.Key}");
        Check.Same(team.Ehr == Ehr.Vista ? team.Id : team.PoolId ?? team.Id, entry.RecipientId, $"the recipient of {message.Key}");
        Check.That(entry.Status != "FAILED", $"{message.Key} was accepted and then failed");
        Check.That(entry.Deliveries <= 1, $"{message.Key} was delivered {entry.Deliveries} times");
        Check.That(entry.DeliveredTo is null || entry.DeliveredTo == entry.RecipientId, $"{message.Key} was delivered to {entry.DeliveredTo}, not {entry.RecipientId}");
    }

    /// <summary>No record knows of it.</summary>
    public async Task NeverAcceptedAsync(JourneyMessage message, CancellationToken cancellationToken) =>
        Check.Same(0, (await ReadAsync(message, cancellationToken)).Count, $"the number of times {message.Key} was accepted");

    private async Task<List<LedgerEntry>> ReadAsync(JourneyMessage message, CancellationToken cancellationToken)
    {
        // The prefix of message 1 is also that of message 10.
        var entries = await ledgers.ReadAsync(message.Key.ToString(), cancellationToken);
        return [.. entries.Where(entry => entry.Key?.Trim('[', ']') == message.Key.ToString())];
    }
}
