using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Runtime.Targets;

/// <summary>One accepted message in a simulator's ledger, as <c>GET /__sim/ledger</c> gives it.</summary>
/// <param name="Key">The join key <c>run/user/n</c> found in the body, or null.</param>
/// <param name="Patient">Index of the sender.</param>
/// <param name="MessageId">The record's id of the message.</param>
/// <param name="RecipientId">Triage team (VistA) or pool (Oracle Health) it was accepted for.</param>
/// <param name="StationNumber">Facility of the recipient.</param>
/// <param name="Ehr"><see cref="EhrName"/>.</param>
/// <param name="AcceptedAt">On the simulated clock.</param>
/// <param name="DeliveredAt">On the simulated clock, or null.</param>
/// <param name="DeliveredTo">Where it was last delivered, or null.</param>
/// <param name="Deliveries">How often.</param>
/// <param name="Status"><c>ACCEPTED</c>, <c>DELIVERED</c> or <c>FAILED</c>.</param>
public sealed record LedgerEntry(
    string? Key,
    long? Patient,
    JsonId MessageId,
    long RecipientId,
    string? StationNumber,
    string Ehr,
    DateTimeOffset AcceptedAt,
    DateTimeOffset? DeliveredAt,
    long? DeliveredTo,
    int Deliveries,
    string Status);
