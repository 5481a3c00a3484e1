using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>How often each verdict falls at a stage under an effect.</summary>
/// <param name="Profile">Whose users it has.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Margin">By how much the new flow may at most be worse there, as a share of users.</param>
/// <param name="Users">Of each flow at each record.</param>
/// <param name="Effect">By how much the new flow is worse.</param>
/// <param name="Counts">The verdicts.</param>
public sealed record CalibrationRow(string Profile, string Stage, double Margin, StageQuota Users, Effect Effect, OutcomeCounts Counts);
