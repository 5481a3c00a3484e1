using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth.Messages;
using SecureMessaging.Population;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.OracleHealth;

/// <summary>How the Oracle Health simulator is started.</summary>
public sealed record OracleHealthSimulatorOptions : HostOptions
{
    /// <summary>Whose inboxes and outboxes these are.</summary>
    public required SyntheticPopulation Population { get; init; }

    /// <summary>How long its pools take to file what it has accepted.</summary>
    public FilingTime Filing { get; init; } = FilingTime.Assumed;

    /// <summary>Facilities that move to Oracle Health: their pools exist from the start.</summary>
    public MigrationSchedule Migrations { get; init; } = MigrationSchedule.None;
}
