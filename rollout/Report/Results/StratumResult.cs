using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>The figures of one EHR, or of both, behind a stage's verdict.</summary>
public sealed record StratumResult
{
    public required Stratum Stratum { get; init; }

    public required StageOutcome Outcome { get; init; }

    public required string Rule { get; init; }

    public required string Reason { get; init; }

    public required int MinimumUsers { get; init; }

    public required ShareResult Failures { get; init; }

    public ShareResult? SlowSends { get; init; }

    public ShiftResult? Latency { get; init; }

    /// <summary>From a verdict.</summary>
    public static StratumResult Of(StratumVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new StratumResult
        {
            Stratum = verdict.Stratum,
            Outcome = verdict.Outcome,
            Rule = verdict.Rule.Title(),
            Reason = verdict.Reason,
            MinimumUsers = verdict.Figures.MinimumUsers,
            Failures = ShareResult.Of(verdict.Figures.Failures),
            SlowSends = verdict.Figures.SlowSends is { } slow ? ShareResult.Of(slow) : null,
            Latency = verdict.Figures.Latency is { } latency ? ShiftResult.Of(latency) : null,
        };
    }
}
