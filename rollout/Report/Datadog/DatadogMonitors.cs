using System.Globalization;
using System.Text.Json.Nodes;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Report.Datadog;

/// <summary>The plan's alarms as Datadog monitors (Datadog API v1, POST /api/v1/monitor, one each).</summary>
public static class DatadogMonitors
{
    /// <summary>The monitors' JSON.</summary>
    public static JsonArray Render(ReleasePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Monitors.Select(monitor => Monitor(plan, monitor))];
    }

    private static JsonObject Monitor(ReleasePlan plan, PlannedMonitor monitor) => new()
    {
        ["name"] = $"[{plan.Name}] {monitor.Name}",
        ["type"] = "query alert",
        ["query"] = $"{monitor.Query} {(monitor.When == "below" ? "<" : ">")} {monitor.Threshold.ToString(CultureInfo.InvariantCulture)}",
        ["message"] = monitor.Message,
        ["priority"] = monitor.Severity switch { Severity.Critical => 1, Severity.High => 2, _ => 4 },
        ["tags"] = new JsonArray("service:mhv-messaging", $"release:{plan.Name}", $"severity:{monitor.Severity.ToString().ToLowerInvariant()}"),
        // Where too little is the alarm, nothing at all is one too.
        ["options"] = new JsonObject { ["thresholds"] = new JsonObject { ["critical"] = monitor.Threshold }, ["notify_no_data"] = monitor.When == "below" },
    };
}
