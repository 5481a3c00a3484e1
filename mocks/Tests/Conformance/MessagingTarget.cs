namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>A Messaging Web Services host under test.</summary>
/// <param name="BaseAddress">The host, ending in a slash.</param>
/// <param name="Authority">The authority spoken for.</param>
/// <param name="PatientId">A patient no other test uses.</param>
/// <param name="PoolId">A pool that can receive.</param>
/// <param name="PoolName">Its name.</param>
public sealed record MessagingTarget(Uri BaseAddress, string Authority, long PatientId, long PoolId, string PoolName)
{
    public string Outbox => $"patients/{PatientId}/outbox/messages";

    public string Inbox => $"patients/{PatientId}/inbox/messages";
}
