using System.Globalization;
using SecureMessaging.Mocks.Bff.Recipients;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Bff.User;

/// <summary>What a user is told of facilities that move to Oracle Health.</summary>
internal sealed record MigrationInfo(
    bool UserAtPretransitionedOhFacility,
    bool UserFacilityReadyForInfoAlert,
    bool UserFacilityMigratingToOh,
    IReadOnlyList<MigrationSchedule> MigrationSchedules)
{
    private static readonly DateOnly FirstMichiganMove = new(2026, 4, 10);

    public static MigrationInfo Of(IReadOnlyList<Facility> facilities, OracleHealthMigrations migrations, DateOnly today)
    {
        var stations = facilities.Select(facility => facility.StationNumber).ToHashSet();
        var schedules = migrations.All
            .Where(move => move.Facilities.Any(facility => stations.Contains(facility.StationNumber)))
            .Select(move => MigrationSchedule.Of(move, today))
            .ToArray();
        // "Pretransitioned" are the facilities that had moved before the migrations the schedules speak of.
        var moved = facilities.Any(facility => facility.OracleHealthSince < FirstMichiganMove);
        return new(moved, moved, schedules.Any(schedule => schedule.MigrationStatus == "ACTIVE"), schedules);
    }

    internal static string Words(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
