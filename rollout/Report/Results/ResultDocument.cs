using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>A run's <c>result.json</c>: what every report is rendered from. Public; fields may be added, not changed (design.md §6).</summary>
public sealed record ResultDocument
{
    /// <summary>The version this assembly writes.</summary>
    public const int CurrentSchemaVersion = 1;

    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>GO, NO-GO or INVALID.</summary>
    public required RunOutcome Verdict { get; init; }

    /// <summary>Why, in one word.</summary>
    public RunCause Cause { get; init; }

    /// <summary>Why, in sentences.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Seed of everything drawn.</summary>
    public required long Seed { get; init; }

    /// <summary>Profile: smoke, quick, standard, soak.</summary>
    public required string Profile { get; init; }

    /// <summary>Plan: a built-in name or a file.</summary>
    public string Plan { get; init; } = "full-release";

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Whether it was broken off and gone on with: nothing ran for a part of the time between.</summary>
    public bool Resumed { get; init; }

    /// <summary>What was rehearsed against.</summary>
    public RunTarget Target { get; init; } = new();

    /// <summary>Where it ran.</summary>
    public RunMachine Machine { get; init; } = new();

    public IReadOnlyList<ContractResult> Contracts { get; init; } = [];

    public IReadOnlyList<StageResult> Stages { get; init; } = [];

    /// <summary>Rehearsed rollbacks by severity: <c>critical</c>, <c>high</c>, <c>low</c>.</summary>
    public IReadOnlyDictionary<string, RollbackResult> Rollback { get; init; } = new Dictionary<string, RollbackResult>();

    /// <summary>Answers to the plan's post-launch questions <c>1</c> to <c>8</c>.</summary>
    public IReadOnlyDictionary<string, PostLaunchAnswer> PostLaunch { get; init; } = new Dictionary<string, PostLaunchAnswer>();

    /// <summary>What this run could not conclude, and why: parts that did not run, harms too small to be seen.</summary>
    public IReadOnlyList<string> NotConcluded { get; init; } = [];

    /// <summary>Warnings that decide nothing, such as a toggle set in a way that bites.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Files of the run folder that a reader may want, relative to it.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];
}
