namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>An alarm of the dashboard: a query and the value from which it sounds.</summary>
public sealed record PlannedMonitor(string Name, Severity Severity, string Query, double Threshold, string Message);
