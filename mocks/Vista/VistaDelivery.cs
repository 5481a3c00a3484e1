using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Vista;

/// <summary>VistA's side: a message lies in its triage group's inbox once the filing delay is over. Entered in VistA's own ledger.</summary>
internal sealed class VistaDelivery(DeliveryLedger ledger, FaultSet faults) : IDelivery
{
    /// <summary>Route name under which faults of the filing are filtered.</summary>
    public const string Filing = "vista-filing";

    // No figure is public; short, because MHV and the triage group's inbox are one system. Assumed.
    private static readonly TimeSpan FilingDelay = TimeSpan.FromMilliseconds(200);

    public SendTicket Take(OutgoingMessage message)
    {
        var plan = new DeliveryPlan(message.SentAt + FilingDelay, message.Team.Id);
        ledger.Accept(
            new LedgerEntry(
                0,
                MessageTag.Find(message.Body),
                message.Sender.Index,
                message.Id,
                message.Team.Id,
                message.Team.Facility.StationNumber,
                EhrName.Vista,
                message.SentAt),
            faults.Changed(plan, new FaultScope(Filing, message.Sender.ActorId, EhrName.Vista), new DeliveryCase(message.Team.Id, message.Attachments.Count > 0)));
        // Statuses are kept for Oracle Health messages alone: no recording shows one for VistA (assumed).
        return new SendTicket(SendStatus.NotSupported);
    }
}
