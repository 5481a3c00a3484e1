using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Accepted, and never delivered. Of all messages, or only of those with attachments.</summary>
public sealed class LostDelivery(bool attachmentsOnly) : IDeliveryFault
{
    public bool Concerns(DeliveryCase delivery) => delivery.HasAttachments || !attachmentsOnly;

    public DeliveryPlan Change(DeliveryPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DeliveryPlan.Never(plan.To);
    }
}
