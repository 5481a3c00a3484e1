using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>What decides nothing and still bites.</summary>
internal static class Warnings
{
    public static IEnumerable<string> Of(ReleasePlan plan, IReadOnlyList<StageResult> stages)
    {
        foreach (var stage in stages.Where(stage => stage.Verdict is not null))
        {
            var both = stage.Exposure.Where(group => group is { Curated: true, Recent: true }).Sum(group => group.Users);
            if (both < PlannedExposure.FewestWithBoth && plan.Stage(stage.Name).Toggles.ContainsKey(SecureMessagingToggles.RecentRecipients))
                yield return $"Stage {stage.Name}: only {both} loaded users had both toggles, since they are bucketed independently; fewer than {PlannedExposure.FewestWithBoth} show little about the recent care teams page.";
        }
    }
}
