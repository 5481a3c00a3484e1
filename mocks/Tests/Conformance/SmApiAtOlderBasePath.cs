namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>The suite against the base path of older recordings.</summary>
public sealed class SmApiAtOlderBasePath(Simulators simulators) : SmApiConformance(simulators)
{
    private readonly Simulators _simulators = simulators;

    protected override Task<SmApiTarget> TargetAsync() => Task.FromResult(Simulators.Target(_simulators.Vista, "mhv-sm-api/patient/v1/"));
}
