using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.OracleHealth.Faults;
using SecureMessaging.Mocks.OracleHealth.Wire;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.OracleHealth.Pools;

/// <summary>Pools by name and id, and who can receive.</summary>
internal sealed class PoolEndpoints(PoolCatalogue pools, FaultSet faults)
{
    private const string Granted = "GRANTED";
    private const string Denied = "DENIED_CONFIGURATION";

    // Synthetic personnel, among whom nobody is configured beyond this range.
    private const long FirstPersonnel = 16_000_000;
    private const long LastPersonnel = 16_999_999;

    /// <summary>Case-insensitive, from the start of the name. Pools of one name show as one: the answer is keyed by name.</summary>
    public SimResponse ByName(SimRequest request)
    {
        var prefix = request.QueryText("name") ?? "";
        var found = new Dictionary<string, object>();
        foreach (var pool in pools.All.Where(pool => pool.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            found.TryAdd(pool.Name, Shown(request, pool));
        return MillenniumJson.Of(new { poolsByName = found });
    }

    public SimResponse ById(SimRequest request)
    {
        if (Ids(request) is not { } ids)
            return SimResponse.Empty(400);

        var found = ids.Distinct().Select(pools.Find).OfType<TriageTeam>().ToDictionary(pool => $"{pool.PoolId}", pool => Shown(request, pool));
        return found.Count == 0 ? SimResponse.Empty(404) : MillenniumJson.Of(new { poolsById = found });
    }

    /// <summary>One entry for each id asked for.</summary>
    public SimResponse RecipientAccess(SimRequest request) =>
        Ids(request) is not { } ids
            ? SimResponse.Empty(400)
            : MillenniumJson.Of(new { recipientAccessStatusByPoolId = ids.Distinct().ToDictionary(id => $"{id}", id => CanReceive(request, id) ? Granted : Denied) });

    public static SimResponse PersonnelAccess(SimRequest request) =>
        Ids(request) is not { } ids
            ? SimResponse.Empty(400)
            : MillenniumJson.Of(new { recipientAccessStatusByPersonnelId = ids.Distinct().ToDictionary(id => $"{id}", id => IsPersonnel(id) ? Granted : Denied) });

    /// <summary>Whether a pool exists and its message centre is configured, for whoever the request names.</summary>
    public bool CanReceive(SimRequest request, long poolId) =>
        pools.Find(poolId) is not null
        && faults.Strike<UnconfiguredPool>(faults.Scope(request.Route.Name, request.Caller, EhrName.OracleHealth), fault => fault.Hits(poolId)) is null;

    public static bool IsPersonnel(long id) => id is >= FirstPersonnel and <= LastPersonnel;

    private static object Shown(SimRequest request, TriageTeam pool) =>
        new { id = pool.PoolId, idUrl = $"/{request.Text("owner")}/pools/{pool.PoolId}", name = pool.Name };

    private static long[]? Ids(SimRequest request)
    {
        var texts = request.Text("ids").Split(',');
        var ids = new long[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!long.TryParse(texts[i], out ids[i]))
                return null;
        }

        return ids;
    }
}
