using SecureMessaging.Load.Scenarios.Sending;

namespace SecureMessaging.Rollout.Rehearsal.Toggles;

/// <summary>What a random draw of users was served.</summary>
/// <param name="Answered">Distinct users whose toggles are known.</param>
/// <param name="Differing">Users whose toggles differ from the formula.</param>
/// <param name="Inside">Users with the cohort toggle on.</param>
/// <param name="Unanswered">Users who could not sign in or were not told their toggles: nothing is known of them.</param>
/// <param name="Examples">Some of those that differ.</param>
internal sealed record AssignmentDrawResult(int Answered, int Differing, int Inside, int Unanswered, IReadOnlyList<ToggleMismatch> Examples);
