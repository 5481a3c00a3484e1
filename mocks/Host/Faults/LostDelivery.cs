using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Accepted, and never delivered. Of all messages, or only of those with attachments.</summary>
public sealed class LostDelivery(bool attachmentsOnly) : IDeliveryFault
{
    public DeliveryPlan Change(DeliveryPlan plan, DeliveryCase delivery)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return attachmentsOnly && !delivery.HasAttachments ? plan : DeliveryPlan.Never(plan.To);
    }
}
