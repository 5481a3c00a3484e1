namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>The verdict of a run, why, and the exit code scripts see.</summary>
public sealed record RunVerdict(RunOutcome Outcome, RunCause Cause, IReadOnlyList<string> Reasons)
{
    /// <summary>0 go, 1 no-go, 2 no conclusion.</summary>
    public int ExitCode => Outcome switch
    {
        RunOutcome.Go => 0,
        RunOutcome.NoGo => 1,
        _ => 2,
    };

    /// <summary>GO, NO-GO or INVALID.</summary>
    public string Word => Outcome switch
    {
        RunOutcome.Go => "GO",
        RunOutcome.NoGo => "NO-GO",
        _ => "INVALID",
    };
}
