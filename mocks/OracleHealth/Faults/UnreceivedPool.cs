using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Messages to some pools are accepted and never show in PowerChart (va.gov-team#139863).</summary>
internal sealed class UnreceivedPool(PoolFilter pools) : IDeliveryFault
{
    public DeliveryPlan Change(DeliveryPlan plan, DeliveryCase delivery) => pools.Hits(delivery.RecipientId) ? DeliveryPlan.Never(plan.To) : plan;
}
