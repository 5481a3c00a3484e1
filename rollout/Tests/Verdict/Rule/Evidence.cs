using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Rule;

/// <summary>Evidence and criteria as the tests need them.</summary>
internal static class Evidence
{
    public static DecisionRule Rule { get; } = new()
    {
        Alpha = 0.05,
        Looks = 1,
        HarmDifference = 0.005,
        HarmUsers = 3,
        IncidentShare = 0.10,
        IncidentAlpha = 0.001,
        AssignmentAlpha = 0.001,
        Latency = new LatencyRule { HarmShift = 0.10, FloorMs = 200, SlowVistaMs = 5000, SlowOracleHealthMs = 15000 },
    };

    public static StageCriteria Margin(double margin) => new() { Margin = margin, LatencyMargin = 0.15, EveryEhr = true };

    public static ArmEvidence Arm(Proportion failed) => new() { Users = failed.Total, FailedUsers = failed.Count };

    public static StratumEvidence Stratum(Stratum stratum, Proportion ofNew, Proportion ofBase) => new(stratum, Arm(ofNew), Arm(ofBase));

    public static StageEvidence OneStratum(Proportion ofNew, Proportion ofBase, double percent = 50) => new()
    {
        Stage = "C",
        Percent = percent,
        Strata = [Stratum(SecureMessaging.Rollout.Verdict.Rule.Stratum.Combined, ofNew, ofBase)],
    };

    public static StageEvidence Of(params StratumEvidence[] strata) => new() { Stage = "C", Percent = 50, Strata = strata };
}
