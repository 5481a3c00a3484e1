using SecureMessaging.Mocks.Bff.Recipients;

namespace SecureMessaging.Mocks.Bff.User;

/// <summary>One move that concerns a user; dates in words, as vets-api writes them.</summary>
internal sealed record MigrationSchedule(string MigrationDate, IReadOnlyList<object> Facilities, string MigrationStatus, IReadOnlyDictionary<string, string?> Phases)
{
    private const int PhaseCount = 8;

    public static MigrationSchedule Of(OracleHealthMigration move, DateOnly today)
    {
        var current = OracleHealthMigrations.PhaseOf(move.Date, today);
        var phases = new Dictionary<string, string?> { ["current"] = current };
        for (var phase = 0; phase < PhaseCount; phase++)
            phases[$"p{phase}"] = MigrationInfo.Words(OracleHealthMigrations.PhaseStart(move.Date, phase));

        return new(
            MigrationInfo.Words(move.Date),
            [.. move.Facilities.Select(facility => new { FacilityId = facility.StationNumber, FacilityName = facility.Name })],
            current switch { null => "NOT_STARTED", "p7" => "COMPLETE", _ => "ACTIVE" },
            phases);
    }
}
