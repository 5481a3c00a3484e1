using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>
/// The conditions both flows meet alike: the simulators' latency (<c>latency.json</c>, assumed, scaled by the profile) and the profile's share
/// of sends that are refused for no reason of the flow.
/// </summary>
internal static class Weather
{
    public static async Task SetAsync(StackTarget target, Profile profile, CancellationToken cancellationToken)
    {
        foreach (var simulator in Enum.GetValues<Ehr>())
            await target.SetLatencyAsync(simulator, Latency(simulator, profile.LatencyScale), cancellationToken);
    }

    /// <summary>The faults of a stage: those the profile has always, and those ordered for the time the new flow is on.</summary>
    public static async Task OrderFaultsAsync(RehearsalContext context, OrderedFaults? ordered, PlannedStage stage, CancellationToken cancellationToken)
    {
        // An order that is given again goes on. Schedules and draws begin with the stage, so that a resumed run is like one that was not broken off.
        await context.Target.ClearAsync(cancellationToken);
        foreach (var simulator in Enum.GetValues<Ehr>())
        {
            var faults = Background(simulator, context.Profile).Concat(ordered?.For(simulator, context.Plan.Percent(stage)) ?? []);
            await context.Target.OrderAsync(simulator, $$"""{"faults":[{{string.Join(',', faults)}}]}""", cancellationToken);
        }
    }

    private static IEnumerable<string> Background(Ehr simulator, Profile profile)
    {
        // The front door of both records is the VistA simulator's.
        if (simulator == Ehr.Vista && profile.BackgroundFailureShare > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $$$"""{"fault":"refuse","probability":{{{profile.BackgroundFailureShare}}},"routes":["message-create"],"parameters":{"status":500}}""");
        }
    }

    private static string Latency(Ehr simulator, double scale)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("latency.json")!;
        var document = JsonNode.Parse(stream)![simulator == Ehr.Vista ? "vista" : "oracleHealth"]!.AsObject();
        document["scale"] = scale;
        return document.ToJsonString(JsonSerializerOptions.Web);
    }
}
