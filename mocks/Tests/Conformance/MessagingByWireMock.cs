namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>The suite against WireMock's own path.</summary>
public sealed class MessagingByWireMock(Simulators simulators, WireMockPath path) : MessagingConformance(simulators), IClassFixture<WireMockPath>
{
    protected override MessagingTarget Target() => MessagingByShortCut.Of(path.OracleHealth);
}
