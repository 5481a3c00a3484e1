using SecureMessaging.Population.Generation;

namespace SecureMessaging.Population.Facilities;

/// <summary>All facilities known to the harness (<c>facilities.json</c>).</summary>
public static class FacilityList
{
    /// <summary>In file order.</summary>
    public static IReadOnlyList<Facility> All { get; } =
    [
        .. EmbeddedData.Read<Document>("facilities.json").Facilities.Select((row, ordinal) =>
            new Facility(ordinal, row.Station, row.Location, row.System, row.OracleHealthSince, row.Weight)),
    ];

    private sealed record Document(IReadOnlyList<Row> Facilities);

    private sealed record Row(string Station, string Location, string System, int Weight, DateOnly? OracleHealthSince);
}
