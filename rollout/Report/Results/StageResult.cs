using System.Text.Json.Serialization;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>One stage of a run.</summary>
public sealed record StageResult
{
    /// <summary><c>baseline</c>, <c>A</c> to <c>E</c>, <c>rollback</c>.</summary>
    public required string Name { get; init; }

    public required double Percent { get; init; }

    /// <summary>Whether a real rollout would have come here: no stage before was held or rolled back.</summary>
    public required bool Reached { get; init; }

    /// <summary>PROMOTE, HOLD or ROLLBACK; null for baseline and rollback.</summary>
    public StageOutcome? Verdict { get; init; }

    /// <summary>The rule that decided, for example <c>rule 3, more users fail to send</c>.</summary>
    public string? Rule { get; init; }

    public IReadOnlyList<string> Reasons { get; init; } = [];

    public IReadOnlyList<string> NotConcluded { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Each toggle as it was set: <c>on</c>, <c>off</c> or a percentage.</summary>
    public IReadOnlyDictionary<string, string> Toggles { get; init; } = new Dictionary<string, string>();

    public required UserCounts Users { get; init; }

    /// <summary>Users in each combination of the two ramped toggles.</summary>
    public IReadOnlyList<ToggleExposure> Exposure { get; init; } = [];

    /// <summary>Whether users were served what the formula gives them.</summary>
    public AssignmentResult Assignment { get; init; } = new();

    [JsonPropertyName("e2e")]
    public required JourneyCounts E2E { get; init; }

    public required LoadResult Load { get; init; }

    public required LedgerCounts Ledger { get; init; }

    /// <summary>The same by flow and EHR.</summary>
    public IReadOnlyList<LedgerRow> LedgerBy { get; init; } = [];

    /// <summary>Told × delivered, by flow and EHR; cells of zero may be left out.</summary>
    public IReadOnlyList<TruthCell> Truth { get; init; } = [];

    /// <summary>The figures behind the verdict, one row per EHR and one for both.</summary>
    public IReadOnlyList<StratumResult> Strata { get; init; } = [];

    /// <summary>Latency as the browser saw it; only where the stage measured it.</summary>
    public IReadOnlyList<BrowserLatencyRow> Browser { get; init; } = [];

    /// <summary>Many times the busiest hour; only where the stage ramped.</summary>
    public RampResult? Ramp { get; init; }

    /// <summary>Users who reached each page, by flow.</summary>
    public IReadOnlyList<FunnelStep> Funnel { get; init; } = [];

    /// <summary>Users who went from one page to another, by flow.</summary>
    public IReadOnlyList<PathStep> Paths { get; init; } = [];

    /// <summary>Failures with their evidence; at most a few hundred, the rest is in the events.</summary>
    public IReadOnlyList<FailureResult> Failures { get; init; } = [];
}
