using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Whether users got the flow that the toggles' formula gives them.</summary>
/// <param name="Checked">Users whose served toggles were compared with the formula.</param>
/// <param name="Differing">Of these, users who were served something else.</param>
/// <param name="Observed">Users with the new flow of a random draw, where one was made (a foreign target: the formula cannot be asked).</param>
public sealed record AssignmentEvidence(int Checked, int Differing, Proportion? Observed = null)
{
    /// <summary>Nothing was checked.</summary>
    public static AssignmentEvidence NotChecked { get; } = new(0, 0);
}
