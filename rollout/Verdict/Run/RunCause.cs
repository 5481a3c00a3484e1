namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>Why a run ended as it did.</summary>
public enum RunCause
{
    /// <summary>Nothing stands against it.</summary>
    None,

    /// <summary>A contract is broken.</summary>
    Contract,

    /// <summary>A browser journey failed.</summary>
    Journey,

    /// <summary>Nobody at all could send, in one flow to one record of a site.</summary>
    Sends,

    /// <summary>A user was served toggles that differ from the formula.</summary>
    Assignment,

    /// <summary>A message told sent was lost, duplicated or misrouted where no verdict is given (baseline or rollback).</summary>
    Invariant,

    /// <summary>Sends failed, or were lost, at a rate many times that of the busiest hour.</summary>
    Ramp,

    /// <summary>A stage called for a rollback.</summary>
    Rollback,

    /// <summary>The rehearsed rollback failed.</summary>
    RollbackDrill,

    /// <summary>A load was not what it claimed to be.</summary>
    InvalidLoad,

    /// <summary>A part could not run, or ran nothing.</summary>
    NotRun,

    /// <summary>A stage was held.</summary>
    Inconclusive,

    /// <summary>The profile is too small for a verdict.</summary>
    NoVerdictClaimed,
}
