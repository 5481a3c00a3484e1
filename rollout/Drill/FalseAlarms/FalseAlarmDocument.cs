using System.Text.Json.Serialization;
namespace SecureMessaging.Rollout.Drill.FalseAlarms;

/// <summary>What <c>false-alarms.json</c> holds. Public: more fields may be added.</summary>
public sealed record FalseAlarmDocument
{
    public int SchemaVersion { get; init; } = 1;

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>How many were to be run.</summary>
    public required int Planned { get; init; }

    /// <summary>Those that were.</summary>
    public required IReadOnlyList<CleanRehearsal> Rehearsals { get; init; }

    public int Rang => Rehearsals.Count(rehearsal => rehearsal.Rang);

    public int Quiet => Rehearsals.Count(rehearsal => rehearsal.WasQuiet);

    /// <summary>An invalid load, or no result at all.</summary>
    public int NotConcluded => Rehearsals.Count - Rang - Quiet;

    /// <summary>What the command ends with.</summary>
    [JsonIgnore]
    public int ExitCode => Rang > 0 ? Runtime.CommandLine.ExitCode.Fail : NotConcluded > 0 ? Runtime.CommandLine.ExitCode.Invalid : Runtime.CommandLine.ExitCode.Pass;
}
