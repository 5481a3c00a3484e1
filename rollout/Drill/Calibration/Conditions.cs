namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>What both flows meet alike.</summary>
/// <param name="FailingUsers">Share of users who fail to send for no reason of the flow.</param>
/// <param name="SlowUsers">Share of users whose send is slower than the limit anyway.</param>
/// <param name="LatencyScale">As in the profile.</param>
public sealed record Conditions(double FailingUsers, double SlowUsers, double LatencyScale);
