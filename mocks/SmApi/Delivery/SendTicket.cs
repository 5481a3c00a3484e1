namespace SecureMessaging.Mocks.SmApi.Delivery;

/// <summary>The fate of one send as the SM API knows it; a delivery fills it in, status requests read it.</summary>
public sealed class SendTicket(SendStatus status)
{
    private volatile Outcome _outcome = new(status, null);

    public SendStatus Status => _outcome.Status;

    /// <summary>Oracle Health's own id of the message, such as <c>54282597705:-4:0:0</c>, once it told one.</summary>
    public string? OracleHealthId => _outcome.Id;

    /// <summary>The same in MHV's form (recorded): <c>54282597705.0.-4.prsnl</c>.</summary>
    public string? OhSecureMessageId => OracleHealthId?.Split(':') is [var number, var box, ..] ? $"{number}.0.{box}.prsnl" : OracleHealthId;

    public void Settle(SendStatus status, string? oracleHealthId = null) => _outcome = new Outcome(status, oracleHealthId);

    private sealed record Outcome(SendStatus Status, string? Id);
}
