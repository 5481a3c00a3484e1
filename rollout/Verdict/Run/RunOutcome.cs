namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>The verdict of a whole rehearsal.</summary>
public enum RunOutcome
{
    /// <summary>Fit to start stage A.</summary>
    Go,

    /// <summary>Not fit, or not shown to be fit.</summary>
    NoGo,

    /// <summary>No conclusion: something that should have measured did not.</summary>
    Invalid,
}
