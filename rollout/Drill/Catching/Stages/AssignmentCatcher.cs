using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Toggles;

namespace SecureMessaging.Rollout.Drill.Catching.Stages;

/// <summary>The rehearsal's random draw of users, at some stages one after the other: is each served what the formula gives?</summary>
internal sealed record AssignmentCatcher(IReadOnlyList<string> Stages) : ICatcher
{
    private const int Users = 1_000;
    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(20);

    public string Name => $"draw of {Users} users at {string.Join(", ", Stages)}";

    public Layer Layer => Layer.Assignment;

    public bool Alone => false;

    /// <summary>At stages of the plan.</summary>
    public static AssignmentCatcher At(params IReadOnlyList<string> stages) => new(stages);

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        var context = await OneStage.PrepareAsync(stack, tools, profile => profile with { AssignmentDraw = Users, LatencyScale = 0 }, cancellationToken);
        using var client = new BffClient(stack.Target.Bff, RequestLimit);
        foreach (var name in Stages)
        {
            var stage = context.Plan.Stage(name);
            await StageToggleControl.SetAsync(context, stage, cancellationToken);
            var drawn = await new AssignmentDraw(context, client).RunAsync(stage, context.SeedOf(0), cancellationToken);
            if (drawn.Answered == 0)
                return Finding.Nothing($"stage {name}: no user was told their toggles");
            if (drawn.Differing > 0)
                return Finding.Red(Layer.Assignment, $"stage {name}: {drawn.Differing} of {drawn.Answered} users were served toggles that differ from the formula");
        }

        return Finding.Green;
    }
}
