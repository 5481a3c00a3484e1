using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Population;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.Vista;

/// <summary>How the VistA simulator is started.</summary>
public sealed record VistaSimulatorOptions : HostOptions
{
    /// <summary>Whose mailboxes these are. Share one among the simulators of a process: building it costs time.</summary>
    public required SyntheticPopulation Population { get; init; }

    /// <summary>Where the Oracle Health simulator is.</summary>
    public required Uri OracleHealthUrl { get; init; }

    /// <summary>Facilities that move to Oracle Health on the simulated clock.</summary>
    public MigrationSchedule Migrations { get; init; } = MigrationSchedule.None;
}
