using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>A rehearsed rollback. Times count from the moment the fault began.</summary>
public sealed record RollbackResult
{
    public required PartResult Result { get; init; }

    public double RehearsedAtPercent { get; init; }

    public double? DetectedAfterSeconds { get; init; }

    public double? DecidedAfterSeconds { get; init; }

    /// <summary>When the last user was served the new setting.</summary>
    public double? EffectiveAfterSeconds { get; init; }

    public double? LimitSeconds { get; init; }

    /// <summary>Sends that failed meanwhile.</summary>
    public int? FailedMeanwhile { get; init; }

    /// <summary>Drafts that were there before and still are, of how many.</summary>
    public int? DraftsIntact { get; init; }

    public int? Drafts { get; init; }

    /// <summary>Whether the users on the new flow after it was enabled again are those the formula gave it before.</summary>
    public bool? SameUsersAgain { get; init; }

    /// <summary>What was not as it must be, in words.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>What happened, step by step.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}
