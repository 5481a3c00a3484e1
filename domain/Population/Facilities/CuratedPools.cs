using System.Collections.Frozen;
using SecureMessaging.Population.Generation;

namespace SecureMessaging.Population.Facilities;

/// <summary>
/// The curated map from Oracle Health message pools to facilities (<c>curated-pools.json</c>): Oracle Health itself knows no facility of a
/// pool, so the map is data of its own, with a version.
/// </summary>
public static class CuratedPools
{
    private static readonly FrozenDictionary<string, Block> ByStation =
        EmbeddedData.Read<Document>("curated-pools.json").Pools.ToFrozenDictionary(block => block.Station);

    /// <summary>The id of a facility's pool, by its number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The map has no such pool.</exception>
    public static long PoolOf(Facility facility, int number)
    {
        ArgumentNullException.ThrowIfNull(facility);
        var block = ByStation[facility.StationNumber];
        var id = block.From + number;
        return number >= 0 && id <= block.To ? id : throw new ArgumentOutOfRangeException(nameof(number), number, $"Station {block.Station} has pools {block.From} to {block.To}.");
    }

    private sealed record Document(IReadOnlyList<Block> Pools);

    private sealed record Block(string Station, long From, long To);
}
