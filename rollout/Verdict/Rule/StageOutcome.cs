namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>What to do after a stage; a higher value is worse.</summary>
public enum StageOutcome
{
    /// <summary>Go on to the next percentage.</summary>
    Promote,

    /// <summary>Stay at this percentage: not enough is known, or something else is broken.</summary>
    Hold,

    /// <summary>Take the release back.</summary>
    Rollback,
}
