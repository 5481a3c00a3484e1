using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;
using SecureMessaging.Population;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.SmApi;

/// <summary>What the SM API is made of.</summary>
/// <param name="Population">Whose mailboxes.</param>
/// <param name="Environment">Clock, faults, seed.</param>
/// <param name="Vista">The way to VistA.</param>
/// <param name="OracleHealth">The second hop.</param>
/// <param name="Migrations">Facilities that move to Oracle Health on the simulated clock.</param>
public sealed record SmApiOptions(
    SyntheticPopulation Population,
    SimulatorEnvironment Environment,
    IDelivery Vista,
    MessagingWebServicesClient OracleHealth,
    MigrationSchedule Migrations);
