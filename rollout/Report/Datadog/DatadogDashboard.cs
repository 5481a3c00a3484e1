using System.Text.Json.Nodes;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Report.Datadog;

/// <summary>The plan's metrics as a Datadog dashboard: one widget each, split by flow (Datadog API v1, POST /api/v1/dashboard).</summary>
public static class DatadogDashboard
{
    private const string LatencySuffix = "latency";

    /// <summary>The dashboard's JSON.</summary>
    public static JsonObject Render(ReleasePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new JsonObject
        {
            ["title"] = plan.Title,
            ["description"] = "Generated from the release plan. Metric names are those of the harness's reference BFF.",
            ["layout_type"] = "ordered",
            ["template_variables"] = new JsonArray(Variable("env", "production"), Variable("ehr_source", "*"), Variable("platform", "*")),
            ["widgets"] = new JsonArray([.. plan.Metrics.Select(Widget)]),
        };
    }

    private static JsonObject Variable(string name, string value) =>
        new() { ["name"] = name, ["prefix"] = name, ["defaults"] = new JsonArray(value) };

    private static JsonObject Widget(DashboardMetric metric) => new()
    {
        ["definition"] = new JsonObject
        {
            ["type"] = "timeseries",
            ["title"] = metric.Name,
            ["title_size"] = "16",
            ["show_legend"] = true,
            ["requests"] = new JsonArray([.. Queries(metric).Select(query => new JsonObject { ["q"] = query, ["display_type"] = "line" })]),
        },
    };

    // Clicks come from browsers of the new flow alone; what servers answer is split by flow, new beside base.
    private static IEnumerable<string> Queries(DashboardMetric metric)
    {
        if (metric.Metric.EndsWith(LatencySuffix, StringComparison.Ordinal))
        {
            foreach (var percentile in new[] { "p50", "p95", "p99" })
                yield return $"{percentile}:{metric.Metric}{{{Scope(metric.Filter)}}} by {{operation}}";
        }
        else if (metric.Metric.EndsWith("_clicks", StringComparison.Ordinal))
        {
            yield return $"sum:{metric.Metric}{{$env}}.as_count()";
        }
        else
        {
            foreach (var flow in new[] { "new", "base" })
                yield return $"sum:{metric.Metric}{{{Scope($"flow:{flow}")}}} by {{status_code}}.as_count()";
        }
    }

    private static string Scope(string? filter) => "$env,$ehr_source,$platform" + (filter is null ? "" : "," + filter);
}
