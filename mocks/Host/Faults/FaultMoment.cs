namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>When a connection is disturbed.</summary>
public enum FaultMoment
{
    BeforeEndpoint,
    AfterEndpoint,
}
