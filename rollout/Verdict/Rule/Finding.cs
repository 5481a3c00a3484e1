namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>A rule that matched.</summary>
internal sealed record Finding(StageOutcome Outcome, StageRule Rule, string Reason);
