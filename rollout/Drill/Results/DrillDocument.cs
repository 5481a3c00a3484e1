using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Drill.Results;

/// <summary>What <c>drill.json</c> holds. Public: more fields may be added.</summary>
public sealed record DrillDocument
{
    public int SchemaVersion { get; init; } = 1;

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Seed of the population.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many defects were to be put in.</summary>
    public required int Planned { get; init; }

    /// <summary>Those that were, in the order of the catalogue.</summary>
    public required IReadOnlyList<DefectResult> Defects { get; init; }

    public int Caught => Count(DefectOutcome.Caught);

    public int Escaped => Count(DefectOutcome.Escaped);

    public int NotConcluded => Count(DefectOutcome.NotConcluded);

    /// <summary>What the command ends with.</summary>
    [JsonIgnore]
    public int ExitCode => Escaped > 0 ? Runtime.CommandLine.ExitCode.Fail : NotConcluded > 0 ? Runtime.CommandLine.ExitCode.Invalid : Runtime.CommandLine.ExitCode.Pass;

    private int Count(DefectOutcome outcome) => Defects.Count(defect => defect.Outcome == outcome);
}
