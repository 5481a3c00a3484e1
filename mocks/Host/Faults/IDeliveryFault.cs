using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Goes wrong after acceptance: the sender was told all is well.</summary>
public interface IDeliveryFault : IFault
{
    /// <summary>Whether it changes this delivery at all.</summary>
    bool Concerns(DeliveryCase delivery) => true;

    DeliveryPlan Change(DeliveryPlan plan);
}
