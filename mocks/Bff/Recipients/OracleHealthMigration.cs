using System.Globalization;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>One day's move of some facilities.</summary>
internal sealed record OracleHealthMigration(DateOnly Date, IReadOnlyList<MigratingFacility> Facilities)
{
    public static OracleHealthMigration Parse(string text)
    {
        var parts = text.Split(':', 2);
        if (parts.Length != 2 || !DateOnly.TryParseExact(parts[0].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new FormatException($"'{text}' is no migration; write 2026-05-01:[506,Ann Arbor],[515,Battle Creek].");

        var facilities = parts[1].Split(']', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(facility => facility.TrimStart(',', ' ', '[').Split(',', 2))
            .Select(pair => new MigratingFacility(pair[0].Trim(), pair.Length > 1 ? pair[1].Trim() : ""));
        return new(date, [.. facilities]);
    }
}
