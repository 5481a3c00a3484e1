namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Both flows in one stratum, over the same hours.</summary>
public sealed record StratumEvidence(Stratum Stratum, ArmEvidence New, ArmEvidence Base);
