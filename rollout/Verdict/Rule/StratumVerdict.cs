namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The verdict on one stratum.</summary>
public sealed record StratumVerdict(Stratum Stratum, StageOutcome Outcome, StageRule Rule, string Reason, StratumFigures Figures);
