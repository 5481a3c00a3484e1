namespace SecureMessaging.Rollout.Rehearsal.Toggles;

/// <summary>What a random draw of users was served.</summary>
/// <param name="Asked">Distinct users.</param>
/// <param name="Differing">Users whose toggles differ from the formula.</param>
/// <param name="Inside">Users with the cohort toggle on.</param>
internal sealed record AssignmentDrawResult(int Asked, int Differing, int Inside);
