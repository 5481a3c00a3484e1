namespace SecureMessaging.Rollout.Report.Results;

/// <summary>One level of a ramp.</summary>
/// <param name="PerSecond">Users a second who began a message.</param>
/// <param name="Users">Users who did.</param>
/// <param name="Failed">Of these, could not send.</param>
/// <param name="P95Ms">Of the send, milliseconds from the intended start.</param>
/// <param name="Broken">Whether more failed than may.</param>
public sealed record RampLevel(double PerSecond, int Users, int Failed, double P95Ms, bool Broken);
