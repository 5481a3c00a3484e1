using System.Collections.Frozen;
using System.Globalization;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>When facilities move to Oracle Health, and what phase of the move a day is in (vets-api lib/mhv/oh_facilities_helper/service.rb).</summary>
internal sealed class OracleHealthMigrations
{
    // Days from the move on which each phase begins; p7 never ends.
    private static readonly int[] PhaseStarts = [-60, -45, -30, -6, -3, 0, 2, 7];

    private readonly FrozenDictionary<string, DateOnly> _byStation;

    private OracleHealthMigrations(IEnumerable<OracleHealthMigration> moves)
    {
        All = [.. moves];
        _byStation = All.SelectMany(move => move.Facilities, (move, facility) => (facility.StationNumber, move.Date))
            .ToFrozenDictionary(pair => pair.StationNumber, pair => pair.Date);
    }

    /// <summary>Every move, as configured.</summary>
    public IReadOnlyList<OracleHealthMigration> All { get; }

    /// <summary>Reads the setting <c>date:[id,name],[id,name];date2:…</c>.</summary>
    /// <exception cref="FormatException">Not of that form.</exception>
    public static OracleHealthMigrations Parse(string setting) =>
        new(setting.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(OracleHealthMigration.Parse));

    /// <summary>The phase of a station, by its raw number: p0 to p7, or null long before or when it does not move.</summary>
    public string? Phase(string rawStation, DateOnly today) =>
        _byStation.TryGetValue(rawStation, out var moves) ? PhaseOf(moves, today) : null;

    public static string? PhaseOf(DateOnly moves, DateOnly today)
    {
        var phase = Array.FindLastIndex(PhaseStarts, start => today.DayNumber - moves.DayNumber >= start);
        return phase < 0 ? null : $"p{phase.ToString(CultureInfo.InvariantCulture)}";
    }

    public static DateOnly PhaseStart(DateOnly moves, int phase) => moves.AddDays(PhaseStarts[phase]);

    /// <summary>Whether a station has moved: on the day itself it has.</summary>
    public bool HasMoved(string rawStation, DateOnly today) => _byStation.TryGetValue(rawStation, out var moves) && today >= moves;

    /// <summary>From day -6 until p7 begins on day +7 nobody may write to the facility.</summary>
    public bool IsShut(string rawStation, DateOnly today) => Phase(rawStation, today) is "p3" or "p4" or "p5" or "p6";
}
