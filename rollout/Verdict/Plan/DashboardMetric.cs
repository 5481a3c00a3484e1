namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>One of the dashboard's metrics: a query, or an event of the browser.</summary>
public sealed record DashboardMetric(string Name, string Description, string Metric, string? Filter = null);
