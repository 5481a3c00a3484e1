namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The figures behind a stratum's verdict.</summary>
public sealed record StratumFigures
{
    /// <summary>Failed users; at 100 % compared with nothing.</summary>
    public required Comparison Failures { get; init; }

    /// <summary>Users with a slow send; null where latency was not measured.</summary>
    public Comparison? SlowSends { get; init; }

    /// <summary>Latency of sends; null where not measured, or at 100 %.</summary>
    public LatencyComparison? Latency { get; init; }

    /// <summary>Fewest users that can clear the margin.</summary>
    public required int MinimumUsers { get; init; }

    /// <summary>Chance of a false alarm per test at this look.</summary>
    public required double Alpha { get; init; }
}
