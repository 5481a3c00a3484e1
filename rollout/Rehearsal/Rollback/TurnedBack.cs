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
/// <param name="LimitSeconds">How soon after the decision it must be effective.</param>
internal sealed record TurnedBack(double Percent, int Users, SpikeSeen Spike, double Detected, double Decided, double Effective, int Served, int Drafts, double LimitSeconds)
{
    /// <summary>The rehearsal's result.</summary>
    /// <param name="sameAgain">Whether those on the new flow after it was enabled again are those the formula names.</param>
    /// <param name="stillFailing">Users who could not send after the fault was taken back.</param>
    /// <param name="steps">What happened.</param>
    public RollbackResult Result(bool sameAgain, int stillFailing, IReadOnlyList<string> steps)
    {
        var failures = Conditions.Failed(
            (Spike.Seen, "the rule did not call for a rollback"),
            (Served == Users && Effective - Decided <= LimitSeconds, $"{Served} of {Users} users were served the toggle as turned back, {Effective - Decided:0.#} s after the decision (limit {LimitSeconds} s)"),
            (Drafts == Users, $"{Users - Drafts} of {Users} drafts are gone or changed"),
            (stillFailing == 0, $"{stillFailing} of {Users} users could not send once the fault was gone"),
            (sameAgain, "the users on the new flow again are not those the formula names"));
        return new()
        {
            Result = failures.Count == 0 ? PartResult.Passed : PartResult.Failed,
            RehearsedAtPercent = Percent,
            DetectedAfterSeconds = Detected,
            DecidedAfterSeconds = Decided,
            EffectiveAfterSeconds = Effective,
            LimitSeconds = LimitSeconds,
            FailedMeanwhile = Spike.FailedSends,
            Drafts = Users,
            DraftsIntact = Drafts,
            SameUsersAgain = sameAgain,
            Failures = failures,
            Steps = steps,
        };
    }
}
