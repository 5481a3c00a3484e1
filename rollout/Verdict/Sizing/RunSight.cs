using System.Globalization;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Verdict.Sizing;

/// <summary>What a rehearsal of this size cannot see; printed before it starts.</summary>
public static class RunSight
{
    // However often the real stages are looked at, a rehearsal's are judged once, at their end.
    private const int RehearsalLooks = 1;

    /// <summary>One sentence per judged stage.</summary>
    public static IReadOnlyList<string> Limits(ReleasePlan plan, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(profile);
        return [.. plan.Stages.Where(stage => stage.Criteria is not null).Select(stage => Limit(plan, profile, stage))];
    }

    private static string Limit(ReleasePlan plan, Profile profile, PlannedStage stage)
    {
        var quota = profile.Quota(stage.Name);
        var place = $"Stage {stage.Name} ({plan.Percent(stage)} %), {quota.New} users of the new flow and {quota.Base} of the base per EHR";
        var harm = new StageOdds(quota.New, quota.Base, stage.Criteria!, plan.Rule, RehearsalLooks).SmallestVisibleHarm(profile.BackgroundFailureShare);
        return (harm, quota.Base) switch
        {
            (null, _) => $"{place}: too few users to see any harm.",
            ({ } share, 0) => $"{place}: no base to compare with; more than {Percent(stage.Criteria!.Margin)} failing users are not promoted, from {Percent(share)} in one EHR on it is called harm in 8 runs of 10.",
            ({ } share, _) => $"{place}: a failure rate below {Percent(share)} in one EHR may go unseen; from there on it is called harm in 8 runs of 10.",
        };
    }

    private static string Percent(double share) => (share * 100).ToString("0.0#", CultureInfo.InvariantCulture) + " %";
}
