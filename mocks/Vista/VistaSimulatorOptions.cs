using System.Net;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Population;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.Vista;

/// <summary>How the VistA simulator is started.</summary>
public sealed record VistaSimulatorOptions
{
    /// <summary>0: any free port.</summary>
    public int Port { get; init; }

    public IPAddress BindAddress { get; init; } = IPAddress.Loopback;

    /// <summary>What the control API asks for in <c>X-Control-Token</c>; required on any address but loopback.</summary>
    public string? ControlToken { get; init; }

    /// <summary>Whose mailboxes these are. Share one among the simulators of a process: building it costs time.</summary>
    public required SyntheticPopulation Population { get; init; }

    /// <summary>Where the Oracle Health simulator is.</summary>
    public required Uri OracleHealthUrl { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Latency from the start on; none, when absent. <see cref="LatencyProfile"/>s come from <c>Profiles/*.profile.json</c> too.</summary>
    public LatencyProfile? LatencyProfile { get; init; }

    /// <summary>Name of a weather to start in, such as <c>calm</c>.</summary>
    public string? Profile { get; init; }

    /// <summary>Facilities that move to Oracle Health on the simulated clock.</summary>
    public MigrationSchedule Migrations { get; init; } = MigrationSchedule.None;

    /// <summary>The only application token let in; any, when null.</summary>
    public string? AppToken { get; init; }
}
