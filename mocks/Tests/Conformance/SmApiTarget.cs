namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>An SM API under test, and a patient of it who has what the suite needs.</summary>
/// <param name="BaseAddress">Up to and with the base path, ending in a slash.</param>
/// <param name="MhvCorrelationId">A patient with an open care team on each record.</param>
/// <param name="VistaTeam">One on VistA.</param>
/// <param name="OracleHealthTeam">One on Oracle Health.</param>
public sealed record SmApiTarget(Uri BaseAddress, string MhvCorrelationId, int VistaTeam, int OracleHealthTeam);
