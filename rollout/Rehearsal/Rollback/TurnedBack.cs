using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>A spike seen, a toggle turned back, and what the users met. Times are seconds since the fault began.</summary>
/// <param name="Percent">The percentage it happened at.</param>
/// <param name="Users">How many users.</param>
/// <param name="Spike">Whether the rule saw it.</param>
/// <param name="Detected">When.</param>
/// <param name="Decided">When the toggle was set.</param>
/// <param name="Effective">When the last user was served the new setting.</param>
/// <param name="Served">Users who are.</param>
/// <param name="Drafts">Users whose draft is there and unchanged.</param>
internal sealed record TurnedBack(double Percent, int Users, SpikeSeen Spike, double Detected, double Decided, double Effective, int Served, int Drafts)
{
    /// <summary>The rehearsal's result.</summary>
    /// <param name="sameAgain">Whether those on the new flow after it was enabled again are those the formula names.</param>
    /// <param name="recovered">Whether what the severity asks besides is as it should be.</param>
    /// <param name="steps">What happened.</param>
    public RollbackResult Result(bool sameAgain, bool recovered, IReadOnlyList<string> steps) => new()
    {
        Result = Spike.Seen && Served == Users && Drafts == Users && sameAgain && recovered ? PartResult.Passed : PartResult.Failed,
        RehearsedAtPercent = Percent,
        DetectedAfterSeconds = Detected,
        DecidedAfterSeconds = Decided,
        EffectiveAfterSeconds = Effective,
        LimitSeconds = RollbackUsers.CacheTime.TotalSeconds,
        FailedMeanwhile = Spike.FailedSends,
        Drafts = Users,
        DraftsIntact = Drafts,
        SameUsersAgain = sameAgain,
        Steps = steps,
    };
}
