namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>How a part of a run ended.</summary>
public enum PartResult
{
    Passed,
    Failed,

    /// <summary>It was there, but exercised nothing: no proof of anything.</summary>
    RanNothing,

    /// <summary>It could not run.</summary>
    CouldNotRun,
}
