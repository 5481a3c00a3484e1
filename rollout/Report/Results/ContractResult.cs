using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>A pact and its verification.</summary>
public sealed record ContractResult
{
    public required string Consumer { get; init; }

    public required string Provider { get; init; }

    /// <summary>Interactions in the pact.</summary>
    public required int Interactions { get; init; }

    /// <summary>Of these, verified.</summary>
    public required int Verified { get; init; }

    public required PartResult Result { get; init; }

    public string? PactSha256 { get; init; }

    /// <summary>What failed, in sentences.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];
}
