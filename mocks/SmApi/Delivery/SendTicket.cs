namespace SecureMessaging.Mocks.SmApi.Delivery;

/// <summary>The fate of one send as the SM API knows it; a delivery fills it in, status requests read it.</summary>
public sealed class SendTicket(SendStatus status)
{
    private volatile Outcome _outcome = new(status, null);

    public SendStatus Status => _outcome.Status;

    /// <summary>The EHR's id of the message, such as <c>54282597705.0.-4.prsnl</c>.</summary>
    public string? OhSecureMessageId => _outcome.Id;

    public void Settle(SendStatus status, string? ohSecureMessageId = null) => _outcome = new Outcome(status, ohSecureMessageId);

    private sealed record Outcome(SendStatus Status, string? Id);
}
