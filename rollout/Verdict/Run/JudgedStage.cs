using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>A stage as the run's verdict sees it.</summary>
public sealed record JudgedStage
{
    /// <summary>Name of the stage.</summary>
    public required string Name { get; init; }

    /// <summary>Its verdict; null for baseline and rollback.</summary>
    public StageVerdict? Verdict { get; init; }

    /// <summary>Broken invariants of a stage without verdict.</summary>
    public IReadOnlyList<string> BrokenInvariants { get; init; } = [];

    /// <summary>Why the load does not count; null when it does.</summary>
    public string? InvalidLoad { get; init; }
}
