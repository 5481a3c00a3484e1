using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Goes wrong after acceptance: the sender was told all is well.</summary>
public interface IDeliveryFault : IFault
{
    DeliveryPlan Change(DeliveryPlan plan, DeliveryCase delivery);
}
