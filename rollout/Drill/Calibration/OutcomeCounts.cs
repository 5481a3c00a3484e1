using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>How often each verdict fell.</summary>
public sealed record OutcomeCounts(int Promoted, int Held, int RolledBack)
{
    /// <summary>How many were judged.</summary>
    public int Total => Promoted + Held + RolledBack;

    /// <summary>Share promoted.</summary>
    public double Promote => (double)Promoted / Total;

    /// <summary>Share held.</summary>
    public double Hold => (double)Held / Total;

    /// <summary>Share rolled back.</summary>
    public double Rollback => (double)RolledBack / Total;

    /// <summary>Counts verdicts.</summary>
    public static OutcomeCounts Of(IReadOnlyCollection<StageOutcome> outcomes) => new(
        outcomes.Count(outcome => outcome == StageOutcome.Promote),
        outcomes.Count(outcome => outcome == StageOutcome.Hold),
        outcomes.Count(outcome => outcome == StageOutcome.Rollback));

    /// <summary>Judges so many, each with a generator of its own, so that the verdicts depend on the seed alone.</summary>
    public static StageOutcome[] Judge(int rollouts, int seed, Func<Random, StageOutcome> judge)
    {
        var outcomes = new StageOutcome[rollouts];
        Parallel.For(0, rollouts, i => outcomes[i] = judge(new Random(unchecked((seed * 1_000_003) + i))));
        return outcomes;
    }

    /// <summary>Standard error of a share.</summary>
    public double Error(double share) => Math.Sqrt(share * (1 - share) / Total);
}
