namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>What becomes of whole rollouts: a stage is only reached when the one before was promoted.</summary>
/// <param name="Profile">Whose users it has.</param>
/// <param name="Effect">By how much the new flow is worse.</param>
/// <param name="Counts">Promoted through all stages; held on the way; rolled back on the way.</param>
public sealed record RolloutRow(string Profile, Effect Effect, OutcomeCounts Counts);
