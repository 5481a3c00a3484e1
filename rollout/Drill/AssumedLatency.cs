using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Rollout.Rehearsal.Store;

namespace SecureMessaging.Rollout.Drill;

/// <summary>How long sends take in rehearsals, before the profile's scale (<c>rollout/Rehearsal/Data/latency.json</c>).</summary>
internal static class AssumedLatency
{
    public static LatencyQuantiles Vista { get; } = Of("vista", "message-create");

    public static LatencyQuantiles OracleHealth { get; } = Of("oracleHealth", LatencyProfile.AnyRoute);

    private static LatencyQuantiles Of(string ehr, string route)
    {
        using var document = typeof(RunFolder).Assembly.GetManifestResourceStream("latency.json")!;
        return JsonNode.Parse(document)![ehr]!["routes"]![route].Deserialize<LatencyQuantiles>(JsonSerializerOptions.Web)!;
    }
}
