namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>What a stage must show to be promoted.</summary>
public sealed record StageCriteria
{
    /// <summary>By how much (a share: 0.02 is two points) the new flow may at most be worse. At 100 % the largest share of failed users.</summary>
    public required double Margin { get; init; }

    /// <summary>By how much of the base median sends may at most be slower; the floor of the rule applies as well.</summary>
    public required double LatencyMargin { get; init; }

    /// <summary>Whether each EHR must reach its own minimum of users; if not, an EHR with too few is judged for harm only.</summary>
    public required bool EveryEhr { get; init; }
}
