namespace SecureMessaging.Mocks.SmApi.Delivery;

/// <summary>The way from the SM API to an EHR. VistA delivers in place; Oracle Health is a second hop over HTTP.</summary>
public interface IDelivery
{
    /// <summary>Takes a message. Returns at once: what becomes of it is read from the ticket.</summary>
    SendTicket Take(OutgoingMessage message);
}
