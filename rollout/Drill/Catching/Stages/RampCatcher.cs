using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Drill.Catching.Stages;

/// <summary>The rehearsal's own ramp of load over many times the busiest hour: is every level borne?</summary>
internal sealed record RampCatcher : ICatcher
{
    private const double UsersPerSecond = 72;

    public string Name => $"ramp to {UsersPerSecond} users a second";

    public Layer Layer => Layer.Load;

    public bool Alone => true;

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        var context = await OneStage.PrepareAsync(stack, tools, profile => profile, cancellationToken);
        var stage = context.Plan.Stage(PlannedStageNames.HalfOfTheUsers);
        await StageToggleControl.SetAsync(context, stage, cancellationToken);
        var ramp = await StageRamp.RunAsync(context, stage, UsersPerSecond, Path.Combine(context.Run.Root, "ramp"), cancellationToken);
        return ramp.Outcome switch
        {
            PartResult.Failed => Finding.Red(Layer.Load, ramp.InWords),
            PartResult.Passed => Finding.Green,
            _ => Finding.Nothing(ramp.InWords),
        };
    }
}
