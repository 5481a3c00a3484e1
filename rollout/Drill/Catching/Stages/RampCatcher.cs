using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Rollout.Rehearsal.Toggles;

namespace SecureMessaging.Rollout.Drill.Catching.Stages;

/// <summary>A ramp of load over several times the busiest hour: is every level borne?</summary>
internal sealed record RampCatcher : ICatcher
{
    private const double UsersPerSecond = 72;
    private const double FailedShare = 0.01;
    private static readonly TimeSpan During = TimeSpan.FromSeconds(16);

    public string Name => $"ramp to {UsersPerSecond} users a second";

    public Layer Layer => Layer.Load;

    public bool Alone => true;

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        var context = await OneStage.PrepareAsync(stack, tools, profile => profile, cancellationToken);
        var stage = context.Plan.Stage("C");
        await StageToggleControl.SetAsync(context, stage, cancellationToken);
        var options = new SendLoadOptions
        {
            Scenario = "ramp",
            BffUrl = stack.Target.Bff,
            RunId = context.Run.Settings.Run,
            Stage = stage.Name,
            OutputFolder = Path.Combine(context.Run.Root, "load"),
            Population = stack.Target.Population.Options,
            Toggles = StageToggleControl.Load(stage),
            UsersPerSecond = UsersPerSecond,
            Shape = LoadShape.Stress(UsersPerSecond, During),
            During = During,
        };
        var load = await LoadProcess.RunAsync(options, null, cancellationToken);
        var events = await EventFile.ReadAsync(Path.Combine(options.OutputFolder, EventFile.FileName)).ToListAsync(cancellationToken);
        var broken = Knee.Levels(options.Shape, load.StartedAt, events).FirstOrDefault(level => level.Failed > level.Users * FailedShare);
        return broken is null
            ? Finding.Green
            : Finding.Red(Layer.Load, $"at {broken.PerSecond:0} users a second {broken.Failed} of {broken.Users} failed; below, at most {FailedShare * 100:0} % of each level");
    }
}
