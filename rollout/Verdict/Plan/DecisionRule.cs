using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>The numbers of the stage verdict that hold for all stages: choices for people to confirm, since VA publishes none.</summary>
public sealed record DecisionRule
{
    /// <summary>Chance of a false alarm accepted per test, shared among the planned looks.</summary>
    public required double Alpha { get; init; }

    /// <summary>How often the figures are looked at before the end of a stage, the end included.</summary>
    public required int Looks { get; init; }

    /// <summary>Smallest difference of shares that counts as harm.</summary>
    public required double HarmDifference { get; init; }

    /// <summary>Fewest failing users of the new flow that count as harm.</summary>
    public required int HarmUsers { get; init; }

    /// <summary>Above this share of users who fail to send, or whose sends are slow, the base itself is broken: an incident, and nothing to compare with.</summary>
    public double IncidentShare { get; init; } = 0.10;

    /// <summary>What takes the place of <see cref="Alpha"/> during an incident: failures then come in bursts, which the tests take for independent.</summary>
    public double IncidentAlpha { get; init; } = 0.001;

    /// <summary>Below this p the observed split does not fit the planned percentage.</summary>
    public required double AssignmentAlpha { get; init; }

    /// <summary>When a send is late.</summary>
    public required LatencyRule Latency { get; init; }

    /// <summary>Whether so many users of the base are an incident: the exact one-sided 95 % lower bound is above <see cref="IncidentShare"/>.</summary>
    public bool IsIncident(Proportion ofBase) => ClopperPearson.LowerBound(ofBase, 0.95) > IncidentShare;
}
