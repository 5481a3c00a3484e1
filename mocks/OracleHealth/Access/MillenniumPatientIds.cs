using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.OracleHealth.Access;

/// <summary>
/// Millennium's ids of patients. When two records of a person are combined, one id survives and the other leads to it by a 301. Ours:
/// each patient has an id, one that was given up, and one that takes over while the fault <c>patient-combined</c> strikes.
/// </summary>
internal static class MillenniumPatientIds
{
    private const long Range = 100_000_000;

    /// <summary>The index of a patient under the id in use or the one that takes over.</summary>
    public static long? Index(long id) => VeteranIds.FromOracleHealthPatientId(id) ?? VeteranIds.FromOracleHealthPatientId(id - (2 * Range));

    /// <summary>The id in use for one that was given up, or null.</summary>
    public static long? SurvivorOf(long id) =>
        VeteranIds.FromOracleHealthPatientId(id - Range) is { } index ? VeteranIds.OracleHealthPatientId(index) : null;

    /// <summary>The id that takes over from the one in use, or null when it has already.</summary>
    public static long? SuccessorOf(long id) => VeteranIds.FromOracleHealthPatientId(id) is null ? null : id + (2 * Range);
}
