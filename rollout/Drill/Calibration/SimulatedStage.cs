using MathNet.Numerics.Distributions;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>Draws what a stage would show, and has the real rule judge it. Pure: everything comes from the generator.</summary>
/// <param name="plan">With limits as the real rollout has them.</param>
/// <param name="stage">One of its stages, with criteria.</param>
/// <param name="quota">Users of each flow at each record.</param>
/// <param name="conditions">Of both flows.</param>
public sealed class SimulatedStage(ReleasePlan plan, PlannedStage stage, StageQuota quota, Conditions conditions)
{
    private static readonly LatencyShape Vista = LatencyShape.Of(AssumedLatency.Vista);
    private static readonly LatencyShape OracleHealth = LatencyShape.Of(AssumedLatency.OracleHealth);

    private readonly StageJudge _judge = new(plan.Rule with { Latency = plan.Rule.Latency.Scaled(conditions.LatencyScale) });

    /// <summary>The verdict on one drawn stage.</summary>
    public StageOutcome Judge(Effect effect, Random random)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return _judge.Judge(Draw(effect, random), stage.Criteria!).Outcome;
    }

    /// <summary>What one stage would show.</summary>
    public StageEvidence Draw(Effect effect, Random random)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return new()
        {
            Stage = stage.Name,
            Percent = plan.Percent(stage),
            Strata =
            [
                new(Stratum.Vista, New(effect.MoreFailuresVista, Vista), Base(Vista)),
                new(Stratum.OracleHealth, New(effect.MoreFailuresOracleHealth, OracleHealth), Base(OracleHealth)),
            ],
        };

        ArmEvidence New(double moreFailures, LatencyShape latency) =>
            Arm(quota.New, conditions.FailingUsers + moreFailures, conditions.SlowUsers + effect.MoreSlowSends, latency, 1 + effect.Slower);

        ArmEvidence Base(LatencyShape latency) => Arm(quota.Base, conditions.FailingUsers, conditions.SlowUsers, latency, 1);

        ArmEvidence Arm(int users, double failing, double slow, LatencyShape latency, double factor)
        {
            if (users == 0)
                return ArmEvidence.None;

            var failed = Binomial.Sample(random, failing, users);
            return new()
            {
                Users = users,
                FailedUsers = failed,
                SlowUsers = Binomial.Sample(random, slow, users),
                SendLatenciesMs = latency.Draw(random, users - failed, factor * conditions.LatencyScale),
            };
        }
    }
}
