using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>The latency that both flows meet alike (<c>latency.json</c>, assumed, scaled by the profile).</summary>
internal static class SimulatedLatency
{
    public static async Task SetAsync(StackTarget target, Profile profile, CancellationToken cancellationToken)
    {
        foreach (var simulator in Enum.GetValues<Ehr>())
            await target.SetLatencyAsync(simulator, Latency(simulator, profile.LatencyScale), cancellationToken);
    }

    private static string Latency(Ehr simulator, double scale)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("latency.json")!;
        var document = JsonNode.Parse(stream)![simulator == Ehr.Vista ? "vista" : "oracleHealth"]!.AsObject();
        document["scale"] = scale;
        return document.ToJsonString(JsonSerializerOptions.Web);
    }
}
