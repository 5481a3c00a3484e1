using System.Collections.Immutable;
using System.Globalization;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Verdict.Toggles;

/// <summary>What will bite when a stage is set on toggles as they stand (flipper.md §4, §5).</summary>
public static class FlipCheck
{
    /// <summary>Warnings, each a sentence that says what to do.</summary>
    /// <param name="plan">What is released.</param>
    /// <param name="next">The stage that is about to be set.</param>
    /// <param name="now">The toggles as Flipper has them; those it does not know are missing.</param>
    public static IReadOnlyList<string> Warnings(ReleasePlan plan, PlannedStage next, IReadOnlyDictionary<string, Feature> now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(now);
        return
        [
            .. next.Toggles.SelectMany(toggle => now.TryGetValue(toggle.Key, out var feature)
                ? Of(feature, toggle.Value).Concat(AllowList(plan, feature))
                : [$"{toggle.Key}: Flipper does not know it, so it is off for everyone without an error; is it in config/features.yml?"]),
            .. Combination(plan, next),
        ];
    }

    private static IEnumerable<string> Of(Feature now, ToggleSetting next)
    {
        if (now.Boolean && !next.IsBoolean)
            yield return $"{now.Name}: it is on for everyone by the boolean gate, and setting {next} changes nothing; clear it first (that erases the allow-list too).";
        if (next.IsBoolean && !now.Actors.IsEmpty)
            yield return $"{now.Name}: setting it {next.Text} by the boolean gate erases the allow-list of {now.Actors.Count}; note the names first, or set a percentage of {next.Percent.ToString(CultureInfo.InvariantCulture)} instead.";
        if (now.PercentageOfActors is { } share && share.Value > next.Percent)
            yield return $"{now.Name}: {share} falls to {next}; users in between lose the flow at their next page load, drafts stay.";
        if (now.PercentageOfTime is { Value: > 0 } time)
            yield return $"{now.Name}: a percentage of time ({time}) is set, which turns users in and out at random; set it to 0.";
        if (now.Actors.Where(actor => actor != SecureMessagingToggles.ActorId(actor)).ToImmutableArray() is { Length: > 0 } capitals)
            yield return $"{now.Name}: {capitals.Length} names on the allow-list have capitals and never match (actor ids are lower-case e-mails).";
    }

    private static IEnumerable<string> AllowList(ReleasePlan plan, Feature now)
    {
        if (now.Name != plan.AllowList.Toggle || now.Boolean)
            yield break;
        var missing = plan.AllowList.Emails.Select(SecureMessagingToggles.ActorId).Count(email => !now.Actors.Contains(email));
        if (missing > 0)
            yield return $"{now.Name}: {missing} of {plan.AllowList.Emails.Count} e-mails of the plan's allow-list are not on it.";
    }

    private static IEnumerable<string> Combination(ReleasePlan plan, PlannedStage next)
    {
        var exposure = PlannedExposure.Of(plan, next);
        if (next.Criteria is not null && exposure.Both < PlannedExposure.FewestWithBoth)
            yield return $"Stage {next.Name}: about {exposure.Both:0} users will have both toggles, since they are bucketed independently; fewer than {PlannedExposure.FewestWithBoth} show little about the recent care teams page.";
    }
}
