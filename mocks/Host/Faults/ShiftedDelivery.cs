using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Delivered late, so many times as often, to a neighbour, or found unfit when filed (0 times). What others changed before stays changed.</summary>
public sealed class ShiftedDelivery(TimeSpan late, int times, int neighbour) : IDeliveryFault
{
    public DeliveryPlan Change(DeliveryPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { At = plan.At + late, Times = plan.Times * times, To = plan.To + neighbour };
    }
}
