using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Verdict.Toggles;

/// <summary>
/// Users expected in each combination of the two ramped toggles over a stage. The toggles are bucketed independently, so the shares multiply
/// (flipper.md §2: at 5 % and 5 % only 0.23 % of 100,000 users had both).
/// </summary>
public sealed record PlannedExposure(double Both, double CuratedOnly, double RecentOnly, double Neither)
{
    /// <summary>59 spotless users are the fewest that show a failure rate below 5 % (stage-verdict.md §4).</summary>
    public const int FewestWithBoth = 59;

    /// <summary>The expectation for a stage.</summary>
    public static PlannedExposure Of(ReleasePlan plan, PlannedStage stage)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stage);
        var users = plan.Volumes.UsersPerDay * (stage.LengthDays ?? 1);
        double curated = Share(stage, SecureMessagingToggles.CuratedListFlow), recent = Share(stage, SecureMessagingToggles.RecentRecipients);
        return new(users * curated * recent, users * curated * (1 - recent), users * (1 - curated) * recent, users * (1 - curated) * (1 - recent));
    }

    private static double Share(PlannedStage stage, string toggle) => stage.Toggles.TryGetValue(toggle, out var setting) ? setting.Percent / 100 : 0;
}
