using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>Simulates rollouts of a plan: how often harm is called that is none, how often none is called that is.</summary>
public static class CalibrationRun
{
    // The simulators' slowest send is faster than the limit (latency.json).
    private const double SlowUsers = 0;

    /// <summary>Nothing, more failures, Oracle Health alone, slower, a longer tail.</summary>
    public static IReadOnlyList<Effect> Effects { get; } =
    [
        Effect.None,
        Effect.Failures(0.5),
        Effect.Failures(1),
        Effect.Failures(2),
        Effect.Failures(5),
        Effect.Failures(10),
        new("2 points more, on Oracle Health only") { MoreFailuresOracleHealth = 0.02 },
        new("5 points more, on Oracle Health only") { MoreFailuresOracleHealth = 0.05 },
        new("sends 15 % slower") { Slower = 0.15 },
        new("sends 30 % slower") { Slower = 0.30 },
        new("2.5 points more slow sends") { MoreSlowSends = 0.025 },
    ];

    /// <summary>Runs everything; the same seed gives the same counts.</summary>
    public static CalibrationResult Run(ReleasePlan plan, IReadOnlyList<Profile> profiles, int rollouts, int seed, Action<string> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentNullException.ThrowIfNull(report);
        report("the exact table");
        var exact = ExactTable.Rows.Select(row => (row, ExactTable.Simulate(row, plan.Rule, rollouts, seed))).ToList();
        var (stages, whole) = (new List<CalibrationRow>(), new List<RolloutRow>());
        foreach (var (profile, effect) in profiles.SelectMany(_ => Effects, (profile, effect) => (profile, effect)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            report($"{profile.Name}: {effect.Name}");
            var outcomes = Stages(plan, profile)
                .Select((stage, number) => (stage.Stage, Verdicts: OutcomeCounts.Judge(rollouts, seed + number, random => stage.Simulated.Judge(effect, random))))
                .ToList();
            stages.AddRange(outcomes.Select(stage => new CalibrationRow(
                profile.Name, stage.Stage.Name, stage.Stage.Criteria!.Margin, profile.Quota(stage.Stage.Name), effect, OutcomeCounts.Of(stage.Verdicts))));
            whole.Add(new(profile.Name, effect, OutcomeCounts.Of([.. Enumerable.Range(0, rollouts).Select(i => Rollout(outcomes.Select(stage => stage.Verdicts[i])))])));
        }

        return new(rollouts, seed, exact, stages, whole);
    }

    private static List<(PlannedStage Stage, SimulatedStage Simulated)> Stages(ReleasePlan plan, Profile profile) =>
    [
        .. plan.Stages.Where(stage => stage.Criteria is not null).Select(stage => (stage, new SimulatedStage(
            plan, stage, profile.Quota(stage.Name), new(profile.BackgroundFailureShare, SlowUsers, profile.LatencyScale)))),
    ];

    // The first stage that is not promoted ends it.
    private static StageOutcome Rollout(IEnumerable<StageOutcome> stages) =>
        stages.FirstOrDefault(outcome => outcome != StageOutcome.Promote, StageOutcome.Promote);
}
