namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>How a journey ended.</summary>
public enum JourneyOutcome
{
    Passed,
    Failed,

    /// <summary>Not walked: the target or the stage cannot offer what it needs.</summary>
    Skipped,
}
