namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Distinct users who tried to send, by cohort.</summary>
public sealed record UserCounts(int New, int Base);
