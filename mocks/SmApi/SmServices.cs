using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.SmApi.Attachments;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.TriageGroups;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.SmApi;

/// <summary>What the endpoints share.</summary>
internal sealed record SmServices(
    SyntheticPopulation Population,
    IMailboxStore Mailboxes,
    CareTeams CareTeams,
    AttachmentStore Attachments,
    DeliveryRouter Delivery,
    FaultSet Faults,
    TimeProvider Clock)
{
    // Below this stand the ids of messages from before the rehearsal. Within 32 bits, as MHV's are.
    private const long FirstId = 7_000_000;

    private long _lastId = FirstId;

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>An id for a message, folder or attachment.</summary>
    public long NextId() => Interlocked.Increment(ref _lastId);
}
