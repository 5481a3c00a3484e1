using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>What decides nothing and still bites.</summary>
internal static class Warnings
{
    /// <param name="profile">How thoroughly.</param>
    /// <param name="took">How long, once built; of a resumed run the part since.</param>
    /// <param name="stages">What came of it.</param>
    public static IEnumerable<string> Of(Profile profile, TimeSpan took, IReadOnlyList<StageResult> stages)
    {
        if (took.TotalMinutes > profile.BudgetMinutes)
            yield return $"The run took {took.TotalMinutes:0.0} minutes; profile {profile.Name} is meant to take at most {profile.BudgetMinutes} on two cores: a slow or busy machine, or faults that make users wait.";

        foreach (var stage in stages.Where(stage => stage.Verdict is not null))
        {
            var both = stage.Exposure.Where(group => group is { Curated: true, Recent: true }).Sum(group => group.Users);
            if (both < PlannedExposure.FewestWithBoth)
                yield return $"Stage {stage.Name}: only {both} loaded users had both toggles, since they are bucketed independently; fewer than {PlannedExposure.FewestWithBoth} show little about the recent care teams page.";
        }
    }
}
