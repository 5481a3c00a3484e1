using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Drill.Catching.Stages;

/// <summary>A rehearsal of one stage and no more, by the rehearsal's own parts and the rules of the profile <c>quick</c>.</summary>
internal static class OneStage
{
    private const string Plan = "full-release";
    private const string Profile = "quick";

    /// <summary>A tenth of the fastest p99 that is judged, that of VistA, as the load's own limit is at the scale of the profile quick.</summary>
    public static double LatenessAllowedMs(double latencyScale) => AssumedLatency.Vista.P99 / 10 * latencyScale;

    /// <summary>The context that the rehearsal's parts want.</summary>
    /// <param name="stack">What is rehearsed on.</param>
    /// <param name="tools">Of the drill.</param>
    /// <param name="fit">Makes the profile fit the question.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<RehearsalContext> PrepareAsync(
        DrillStack stack, CatchingTools tools, Func<Profile, Profile> fit, CancellationToken cancellationToken)
    {
        var plan = await PlanReader.ReadAsync(Plan, cancellationToken);
        var profile = fit(await PlanReader.ReadProfileAsync(Profile, cancellationToken));
        var settings = new RunSettings("drill", stack.Target.Population.Options.Seed, Profile, Plan, tools.Time.GetUtcNow(), null);
        var run = RunFolder.Create(tools.NewFolder(stack.DefectName), settings);
        var context = new RehearsalContext(run, plan, profile, stack.Target, new Quiet(), tools.Time);
        await SimulatedLatency.SetAsync(stack.Target, profile, cancellationToken);
        return context;
    }

    private sealed class Quiet : IRehearsalProgress
    {
        public void Begin(string part)
        {
            // The drill has its own progress.
        }

        public void Doing(string what)
        {
        }

        public void Done(string line)
        {
        }
    }
}
