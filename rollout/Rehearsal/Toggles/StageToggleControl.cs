using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Toggles;

/// <summary>Sets the toggles of a stage as the plan states them, and says what they give a user.</summary>
internal static class StageToggleControl
{
    /// <summary>Each toggle is cleared first: a boolean gate left over would make any percentage mean nothing (flipper.md §4).</summary>
    public static async Task SetAsync(RehearsalContext context, PlannedStage stage, CancellationToken cancellationToken)
    {
        var control = context.Target.Toggles;
        foreach (var (toggle, setting) in stage.Toggles)
        {
            await control.ClearAsync(toggle, cancellationToken);
            if (setting.IsBoolean)
            {
                await (setting.Percent > 0 ? control.EnableAsync(toggle, cancellationToken) : control.DisableAsync(toggle, cancellationToken));
                continue;
            }

            foreach (var email in Allowed(context, toggle))
                await control.AllowAsync(toggle, email, cancellationToken);
            await control.SetPercentageOfActorsAsync(toggle, setting.Percentage, cancellationToken);
        }
    }

    /// <summary>What the formula gives a user at a stage; the allow-list apart.</summary>
    public static bool Expected(PlannedStage stage, string toggle, string actor) => PercentageOfActors.Includes(toggle, stage.Toggles[toggle].Percentage, actor);

    /// <summary>The same settings as the load generator takes them.</summary>
    public static IReadOnlyList<Load.Scenarios.Users.ToggleSetting> Load(PlannedStage stage) =>
    [
        .. stage.Toggles.Select(toggle => toggle.Value.IsBoolean
            ? new SecureMessaging.Load.Scenarios.Users.ToggleSetting(toggle.Key, On: toggle.Value.Percent > 0)
            : new(toggle.Key, toggle.Value.Text)),
    ];

    private static IEnumerable<string> Allowed(RehearsalContext context, string toggle) =>
        toggle == context.Plan.AllowList.Toggle
            ? [.. context.Plan.AllowList.Emails, .. context.Plan.AllowList.Personas.Select(persona => context.Target.Population.Find(persona).Email)]
            : [];
}
