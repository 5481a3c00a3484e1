namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>
/// What MHV's SM API expects of Millennium's Messaging Web Services, driven through the simulator's own client. Synthetic: no recording of
/// this wire exists, so this pact never takes part in can-i-deploy.
/// </summary>
public static class OracleHealthPact
{
    public const string Provider = "oh-messaging";

    public static ConsumerPact Pact { get; } =
        new("mhv-sm-api", Provider, [.. PoolExpectations.All, .. OutboxExpectations.All]) { IsSynthetic = true };
}
