namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>What was seen of one flow in one stratum. The unit is the distinct user: one user's requests are not independent.</summary>
public sealed record ArmEvidence
{
    /// <summary>No users at all.</summary>
    public static ArmEvidence None { get; } = new() { Users = 0, FailedUsers = 0 };

    /// <summary>Distinct users who tried to send.</summary>
    public required int Users { get; init; }

    /// <summary>Of these, users with at least one failed send.</summary>
    public required int FailedUsers { get; init; }

    /// <summary>Of these, users with at least one send slower than the limit; null where latency was not measured.</summary>
    public int? SlowUsers { get; init; }

    /// <summary>One value per user: the median of the user's successful sends, in milliseconds.</summary>
    public IReadOnlyList<double> SendLatenciesMs { get; init; } = [];

    /// <summary>Users who met each error code.</summary>
    public IReadOnlyDictionary<string, int> UsersByErrorCode { get; init; } = new Dictionary<string, int>();

    /// <summary>Reconciliation of what clients were told with what was delivered.</summary>
    public InvariantCounts Invariants { get; init; } = InvariantCounts.None;

    internal ArmEvidence WithoutLatencies() => this with { SlowUsers = null, SendLatenciesMs = [] };
}
