using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Delivered late, so many times, to a neighbour, or found unfit when filed (0 times).</summary>
public sealed class ShiftedDelivery(TimeSpan late, int times, int neighbour) : IDeliveryFault
{
    public DeliveryPlan Change(DeliveryPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { At = plan.At + late, Times = times, To = plan.To + neighbour };
    }
}
