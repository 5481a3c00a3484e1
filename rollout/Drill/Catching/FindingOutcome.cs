namespace SecureMessaging.Rollout.Drill.Catching;

/// <summary>Whether a stack is in order.</summary>
public enum FindingOutcome
{
    Green,
    Red,

    /// <summary>It could not be asked, or an invalid load says nothing.</summary>
    Nothing,
}
