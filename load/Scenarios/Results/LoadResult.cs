using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Shapes;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>What came out of a load run; the content of its <c>result.json</c> (public, schema version 1).</summary>
public sealed record LoadResult
{
    public int SchemaVersion { get; init; } = 1;

    public required string Scenario { get; init; }

    /// <summary>Open or closed: response times of the two are not comparable.</summary>
    public required string Model { get; init; }

    public required string RunId { get; init; }

    public required string Stage { get; init; }

    public required int Seed { get; init; }

    /// <summary>How arrivals were spread.</summary>
    public ArrivalProcess Arrivals { get; init; }

    public required string Segment { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required double DurationSeconds { get; init; }

    /// <summary>Whether the figures can be believed.</summary>
    public required bool Valid { get; init; }

    public required Conclusion Conclusion { get; init; }

    /// <summary>Why not.</summary>
    public required IReadOnlyList<string> InvalidReasons { get; init; }

    public string? StoppedBecause { get; init; }

    public required long Offered { get; init; }

    /// <summary>Visits that ended.</summary>
    public required long Achieved { get; init; }

    public required long Dropped { get; init; }

    public required double LatenessP99Ms { get; init; }

    public required Distribution Lateness { get; init; }

    /// <summary>The send, by flow and EHR.</summary>
    public required IReadOnlyList<StepFigures> Send { get; init; }

    /// <summary>The first save of the draft, by flow and EHR.</summary>
    public required IReadOnlyList<StepFigures> Draft { get; init; }

    /// <summary>Every step, these two included.</summary>
    public required IReadOnlyList<StepFigures> Steps { get; init; }

    /// <summary>How the rate went.</summary>
    public IReadOnlyList<LoadStep> Shape { get; init; } = [];

    /// <summary>What each step of the shape showed, when there were several.</summary>
    public IReadOnlyList<StressLevel> Levels { get; init; } = [];

    /// <summary>By distinct user.</summary>
    public required IReadOnlyList<ArmFigures> Arms { get; init; }

    /// <summary>Share of the new flow against the percentage; null where users were drawn by quota.</summary>
    public FlowShare? FlowShare { get; init; }

    public required ToggleAssignment Toggles { get; init; }

    public required IReadOnlyList<ThresholdResult> Thresholds { get; init; }

    public required GeneratorHealth Generator { get; init; }

    public required MachineInfo Machine { get; init; }

    /// <summary>What users were told against what was delivered; null where no stack was named, or the run was interrupted.</summary>
    public LedgerComparison? Ledgers { get; init; }

    /// <summary>The same with what the ledgers hold: a message lost, doubled or led astray fails a run that can be believed.</summary>
    public LoadResult Reconciled(LedgerComparison ledgers)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        return this with { Ledgers = ledgers, Conclusion = Valid && !ledgers.IsClean ? Conclusion.Fail : Conclusion };
    }

    /// <summary>The same with one more reason not to believe it.</summary>
    public LoadResult Doubted(string reason) => this with { Valid = false, Conclusion = Conclusion.Invalid, InvalidReasons = [.. InvalidReasons, reason] };
}
