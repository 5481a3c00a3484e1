namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>A toggle and what it does.</summary>
public sealed record PlannedToggle(string Name, string Description);
