using System.Text.Json.Serialization;
using SecureMessaging.Rollout.Verdict.Run;

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

    /// <summary>Messages and users to look into; in a result they stand among those of the stage.</summary>
    [JsonIgnore]
    public IReadOnlyList<FailureResult> Failures { get; init; } = [];

    /// <summary>Whether every message arrived and every level was borne; a generator that was late shows nothing of the levels.</summary>
    [JsonIgnore]
    public PartResult Outcome => this switch
    {
        { Ledger.Broken: > 0 } => PartResult.Failed,
        { InvalidBecause.Count: > 0 } => PartResult.CouldNotRun,
        { Broken: not null } => PartResult.Failed,
        _ => PartResult.Passed,
    };

    /// <summary>The same in a sentence.</summary>
    [JsonIgnore]
    public string InWords => this switch
    {
        { Ledger.Broken: > 0 } => $"{Ledger.Lost} messages told sent were lost, {Ledger.Duplicated} came twice, {Ledger.Misrouted} went astray.",
        { InvalidBecause: [var first, ..] } => first,
        { Broken: { } broken } => $"at {broken.PerSecond:0} users a second {broken.Failed} of {broken.Users} could not send; every slower level was borne.",
        _ => $"borne up to {Levels[^1].PerSecond:0} users a second.",
    };

    private RampLevel? Broken => Levels.FirstOrDefault(level => level.Broken);
}
