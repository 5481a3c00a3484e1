namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Distinct users drawn for a stage, per EHR, with the new flow and without.</summary>
public sealed record StageQuota(int New, int Base);
