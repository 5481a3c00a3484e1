using System.Globalization;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Critical severity as the release plan has it: at 50 % sends of the new flow begin to fail; the stage's own rule sees it, the toggle is
/// disabled for all, every user is back on the legacy form, drafts are intact; then the fault is gone and the toggle enabled again at a
/// lower percentage, for the same users as before.
/// </summary>
internal sealed class CriticalRollback(RehearsalContext context)
{
    private const string SpikeStage = "C";
    private const string LowerStage = "B";
    private const int UsersPerArm = 10;

    // VA's toggle cache: a flip may take a minute where processes do not share it (flipper.md §6).
    private static readonly TimeSpan CacheTime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(200);

    public async Task<RollbackResult> RunAsync(CancellationToken cancellationToken)
    {
        var plan = context.Plan;
        var (spike, lower) = (plan.Stage(SpikeStage), plan.Stage(LowerStage));
        context.Progress.Doing($"rollback drill, critical: {UsersPerArm * 4} users at {plan.Percent(spike)} %");
        await StageToggleControl.SetAsync(context, spike, cancellationToken);
        using var client = new BffClient(context.Target.Bff, TimeSpan.FromSeconds(90));
        var users = await DrillUsers.SignInAsync(context, spike, UsersPerArm, client, cancellationToken);
        var steps = new List<string> { $"{users.Count} users signed in at {plan.Percent(spike)} %, each with a draft saved" };

        await context.Target.Faults.OrderAsync(Ehr.Vista, Spike(plan.Percent(spike)), cancellationToken);
        var begun = context.Time.GetTimestamp();
        double Seconds() => Math.Round(context.Time.GetElapsedTime(begun).TotalSeconds, 1);
        context.Progress.Doing("rollback drill, critical: sends of the new flow fail; waiting for the rule to see it");
        var detection = await new SpikeDetection(context, spike, users).RunAsync(cancellationToken);
        var detected = Seconds();
        steps.Add(detection.Sentence);

        await context.Target.Toggles.DisableAsync(plan.CohortToggle, cancellationToken);
        var decided = Seconds();
        steps.Add($"{plan.CohortToggle} disabled for all");
        var backOnLegacy = await UntilAllAreAsync(users, plan.CohortToggle, served: false, cancellationToken);
        var effective = Seconds();
        steps.Add($"{backOnLegacy} of {users.Count} users are served the legacy form");
        var drafts = await users.DraftsIntactAsync();
        steps.Add($"{drafts} of {users.Count} drafts are there and unchanged");

        await context.Target.Faults.ClearAsync(cancellationToken);
        await StageToggleControl.SetAsync(context, lower, cancellationToken);
        var same = await users.ServedAsFormulaAsync(lower);
        steps.Add($"enabled again at {plan.Percent(lower).ToString(CultureInfo.InvariantCulture)} %: {(same ? "exactly the users the formula names" : "NOT the users the formula names")}");
        return new RollbackResult
        {
            Result = detection.Seen && backOnLegacy == users.Count && drafts == users.Count && same ? PartResult.Passed : PartResult.Failed,
            RehearsedAtPercent = plan.Percent(spike),
            DetectedAfterSeconds = detected,
            DecidedAfterSeconds = decided,
            EffectiveAfterSeconds = effective,
            LimitSeconds = CacheTime.TotalSeconds,
            FailedMeanwhile = detection.FailedSends,
            Drafts = users.Count,
            DraftsIntact = drafts,
            SameUsersAgain = same,
            Steps = steps,
        };
    }

    // Every send of a user inside the percentage is refused; the others are let through.
    private static string Spike(double percent) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"faults":[{"fault":"refuse","routes":["message-create"],"cohort":{"toggle":"{{{SecureMessagingToggles.CuratedListFlow}}}","percent":{{{percent}}}},"parameters":{"status":500}}]}""");

    private async Task<int> UntilAllAreAsync(DrillUsers users, string toggle, bool served, CancellationToken cancellationToken)
    {
        var start = context.Time.GetTimestamp();
        while (true)
        {
            var there = await users.CountServedAsync(toggle, served);
            if (there == users.Count || context.Time.GetElapsedTime(start) > CacheTime)
                return there;

            await Task.Delay(AskAgain, context.Time, cancellationToken);
        }
    }
}
