namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>Whom a message goes to; ours always go to a <c>POOL</c>.</summary>
public sealed record Receiver(long ReceiverId, string Type)
{
    public static Receiver Pool(long id) => new(id, "POOL");
}
