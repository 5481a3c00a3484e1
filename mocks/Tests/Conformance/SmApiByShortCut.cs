namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>The suite against the simulator's short-cut.</summary>
public sealed class SmApiByShortCut(Simulators simulators) : SmApiConformance(simulators)
{
    private readonly Simulators _simulators = simulators;

    protected override Task<SmApiTarget> TargetAsync() => Task.FromResult(Simulators.Target(_simulators.Vista));
}
