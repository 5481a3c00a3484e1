namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Severity of an issue met during the rollout (release plan, Step 3).</summary>
public enum Severity
{
    Low,
    High,
    Critical,
}
