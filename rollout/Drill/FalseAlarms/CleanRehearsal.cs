using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Drill.FalseAlarms;

/// <summary>What a rehearsal of a stack in order said.</summary>
/// <param name="Profile">How thoroughly.</param>
/// <param name="Seed">Of everything drawn.</param>
/// <param name="Verdict">Its verdict, or null when it left none.</param>
/// <param name="Cause">Why.</param>
/// <param name="Reason">Its first reason, or why there is no result.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record CleanRehearsal(string Profile, ulong Seed, RunOutcome? Verdict, RunCause? Cause, string Reason, double Seconds)
{
    /// <summary>A false alarm: nothing was wrong.</summary>
    public bool Rang => Verdict == RunOutcome.NoGo;

    /// <summary>Said what it should: go, or that the profile claims no verdict.</summary>
    public bool WasQuiet => Verdict == RunOutcome.Go || Cause == RunCause.NoVerdictClaimed;
}
