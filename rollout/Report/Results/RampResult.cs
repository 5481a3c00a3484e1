namespace SecureMessaging.Rollout.Report.Results;

/// <summary>A ramp of load to many times the busiest hour: what only a rate brings out.</summary>
public sealed record RampResult
{
    /// <summary>In the order of the rate.</summary>
    public required IReadOnlyList<RampLevel> Levels { get; init; }

    /// <summary>What became of the messages.</summary>
    public required LedgerCounts Ledger { get; init; }

    /// <summary>Why the load was not what it claims to be; empty when it was.</summary>
    public IReadOnlyList<string> InvalidBecause { get; init; } = [];
}
