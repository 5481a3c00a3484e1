namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>The suite against WireMock's own path.</summary>
public sealed class SmApiByWireMock(Simulators simulators, WireMockPath path) : SmApiConformance(simulators), IClassFixture<WireMockPath>
{
    protected override Task<SmApiTarget> TargetAsync() => Task.FromResult(Simulators.Target(path.Vista));
}
