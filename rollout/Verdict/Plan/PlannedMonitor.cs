namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>An alarm of the dashboard: a query, and the value <c>above</c> or <c>below</c> which it sounds.</summary>
public sealed record PlannedMonitor(string Name, Severity Severity, string Query, string When, double Threshold, string Message);
