using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Messages to some pools are accepted and never show in PowerChart (va.gov-team#139863).</summary>
internal sealed class UnreceivedPool(PoolFilter pools) : IDeliveryFault
{
    public bool Concerns(DeliveryCase delivery) => pools.Hits(delivery.RecipientId);

    public DeliveryPlan Change(DeliveryPlan plan) => DeliveryPlan.Never(plan.To);
}
