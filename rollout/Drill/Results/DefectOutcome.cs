namespace SecureMessaging.Rollout.Drill.Results;

/// <summary>What became of a defect.</summary>
public enum DefectOutcome
{
    /// <summary>A layer went red with it that is green without it.</summary>
    Caught,

    /// <summary>Every layer that was asked stayed green, or is red without it too.</summary>
    Escaped,

    /// <summary>No layer could be asked.</summary>
    NotConcluded,
}
