using System.Net;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Mocks.OracleHealth.Messages;
using SecureMessaging.Population;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.OracleHealth;

/// <summary>How the Oracle Health simulator is started.</summary>
public sealed record OracleHealthSimulatorOptions
{
    /// <summary>0: any free port.</summary>
    public int Port { get; init; }

    public IPAddress BindAddress { get; init; } = IPAddress.Loopback;

    /// <summary>What the control API asks for in <c>X-Control-Token</c>; required on any address but loopback.</summary>
    public string? ControlToken { get; init; }

    /// <summary>Whose inboxes and outboxes these are.</summary>
    public required SyntheticPopulation Population { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Latency from the start on; none, when absent.</summary>
    public LatencyProfile? LatencyProfile { get; init; }

    /// <summary>Name of a weather to start in, such as <c>calm</c>.</summary>
    public string? Profile { get; init; }

    /// <summary>How long its pools take to file what it has accepted.</summary>
    public FilingTime Filing { get; init; } = FilingTime.Assumed;

    /// <summary>Facilities that move to Oracle Health: their pools exist from the start.</summary>
    public MigrationSchedule Migrations { get; init; } = MigrationSchedule.None;
}
