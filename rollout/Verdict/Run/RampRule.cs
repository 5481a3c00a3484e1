namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>Whether a level of a ramp is borne. A ramp is asked about the rate and nothing else: no other fault is ordered meanwhile.</summary>
public static class RampRule
{
    // As in VERDICT.md: a level of which a larger share fails is not borne.
    private const double FailedShare = 0.01;

    /// <summary>Whether more users failed than may.</summary>
    /// <param name="failed">Users who could not send.</param>
    /// <param name="users">Users who came at the level.</param>
    public static bool Broken(int failed, int users) => failed > users * FailedShare;
}
