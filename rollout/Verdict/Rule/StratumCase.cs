using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>One stratum before the rules: its evidence, the plan's numbers, and the figures computed from both.</summary>
internal sealed class StratumCase
{
    public StratumCase(StageEvidence stage, StratumEvidence evidence, StageCriteria criteria, DecisionRule rule)
        : this(stage, evidence, [evidence], criteria, rule)
    {
    }

    private StratumCase(
        StageEvidence stage, StratumEvidence evidence, IReadOnlyList<StratumEvidence> parts, StageCriteria criteria, DecisionRule rule)
    {
        (Stage, Evidence, Criteria, Rule) = (stage, evidence, criteria, rule);
        Wording = new Wording(stage, evidence.Stratum);
        Figures = new StratumFigures
        {
            Failures = Comparison.Of([.. parts.Select(Failures)]),
            SlowSends = parts.All(HasSlowSends) ? Comparison.Of([.. parts.Select(SlowSends)]) : null,
            // Latencies of the two EHRs are two populations: their shifts are judged apart only.
            Latency = parts.Count == 1 && evidence is { New.SendLatenciesMs.Count: > 0, Base.SendLatenciesMs.Count: > 0 }
                ? LatencyComparison.Of(evidence.New.SendLatenciesMs, evidence.Base.SendLatenciesMs)
                : null,
            MinimumUsers = Statistics.MinimumUsers.For(criteria.Margin),
            // An incident at one EHR is one of both together, though it may be a small share of all users.
            Alpha = parts.Any(IsIncident) ? rule.IncidentAlpha / stage.Looks.Planned : Alpha,
        };
    }

    public StageEvidence Stage { get; }

    public StratumEvidence Evidence { get; }

    public StageCriteria Criteria { get; }

    public DecisionRule Rule { get; }

    public StratumFigures Figures { get; }

    public Wording Wording { get; }

    /// <summary>Below 100 % there is a base to compare with.</summary>
    public bool HasBase => Stage.Percent < 100;

    /// <summary>Chance of a false alarm per test at this look; <see cref="StratumFigures.Alpha"/> is smaller while there is an incident.</summary>
    public double Alpha => Rule.Alpha / Stage.Looks.Planned;

    /// <summary>The largest shift of sends that the margin still allows.</summary>
    public double LatencyMarginMs => Figures.Latency is { } latency
        ? Math.Max(Criteria.LatencyMargin * latency.BaseMedianMs, Rule.Latency.FloorMs)
        : 0;

    /// <summary>Both EHRs together. Invariants are left to each EHR: pooling could make a fault of one look like one of both flows.</summary>
    public static StratumCase Combine(StageEvidence stage, StageCriteria criteria, DecisionRule rule)
    {
        var pooled = new StratumEvidence(
            Stratum.Combined, Pool(stage.Strata.Select(each => each.New)), Pool(stage.Strata.Select(each => each.Base)));
        return new StratumCase(stage, pooled, stage.Strata, criteria, rule);
    }

    private static ArmEvidence Pool(IEnumerable<ArmEvidence> arms)
    {
        var parts = arms.ToList();
        return new ArmEvidence
        {
            Users = parts.Sum(arm => arm.Users),
            FailedUsers = parts.Sum(arm => arm.FailedUsers),
            UsersByErrorCode = parts.SelectMany(arm => arm.UsersByErrorCode)
                .GroupBy(code => code.Key)
                .ToDictionary(group => group.Key, group => group.Sum(code => code.Value)),
        };
    }

    private bool IsIncident(StratumEvidence part) =>
        Rule.IsIncident(Failures(part).Second) || (HasSlowSends(part) && Rule.IsIncident(SlowSends(part).Second));

    private static PairedProportions Failures(StratumEvidence evidence) => new(
        new Proportion(evidence.New.FailedUsers, evidence.New.Users), new Proportion(evidence.Base.FailedUsers, evidence.Base.Users));

    private static bool HasSlowSends(StratumEvidence evidence) => evidence.New.SlowUsers is not null && evidence.Base.SlowUsers is not null;

    private static PairedProportions SlowSends(StratumEvidence evidence) => new(
        new Proportion(evidence.New.SlowUsers ?? 0, evidence.New.Users), new Proportion(evidence.Base.SlowUsers ?? 0, evidence.Base.Users));
}
