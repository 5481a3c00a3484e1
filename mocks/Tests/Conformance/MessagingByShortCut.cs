using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>The suite against the simulator's short-cut.</summary>
public sealed class MessagingByShortCut(Simulators simulators) : MessagingConformance(simulators)
{
    private readonly Simulators _simulators = simulators;

    protected override MessagingTarget Target() => Of(_simulators.OracleHealth);

    internal static MessagingTarget Of(SimulatorHost host)
    {
        var patient = Simulators.Patient("oh-single");
        var team = patient.FirstAllowed(Ehr.OracleHealth)!.Value.Team;
        return new MessagingTarget(host.Url, VistaSimulator.Authority, patient.OracleHealthPatientId, team.PoolId!.Value, team.Name);
    }
}
