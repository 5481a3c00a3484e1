namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Expected traffic, and where the figures come from.</summary>
public sealed record Volumes(int UsersPerDay, double OracleHealthShare, double ExpectedFailureShare, string Basis);
