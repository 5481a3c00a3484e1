using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.SmApi.Delivery;

/// <summary>Chooses the way by the recipient's EHR, whatever the sender says it is.</summary>
public sealed class DeliveryRouter(IDelivery vista, IDelivery oracleHealth)
{
    public SendTicket Take(OutgoingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return (message.Team.Ehr == Ehr.OracleHealth ? oracleHealth : vista).Take(message);
    }
}
