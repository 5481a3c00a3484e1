using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Toggles;

/// <summary>
/// Signs in users drawn at random, asks for their toggles and compares them with the formula: what is served is proven, not sampled from
/// the loaded users alone, who were picked by that very formula.
/// </summary>
internal sealed class AssignmentDraw(RehearsalContext context, BffClient client)
{
    private const int Parallel = 8;

    /// <returns>How many users were asked, how many were served something else, how many had the cohort toggle.</returns>
    public async Task<AssignmentDrawResult> RunAsync(PlannedStage stage, int seed, CancellationToken cancellationToken)
    {
        var population = context.Target.Population;
        var draw = new Random(seed);
        var users = Enumerable.Range(0, context.Profile.AssignmentDraw).Select(_ => draw.NextInt64(population.Options.Size)).Distinct().ToList();
        var (differing, inside) = (0, 0);
        var degree = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken };
        await System.Threading.Tasks.Parallel.ForEachAsync(users, degree, async (user, token) =>
        {
            var bff = new BffUser(client.NewSession(), token);
            await bff.SignInAsync(user);
            var served = ServedToggles.Read(await bff.TogglesAsync(), stage.Toggles.Keys);
            var actor = population.Veteran(user).ActorId;
            if (stage.Toggles.Keys.Any(toggle => served[toggle] != StageToggleControl.Expected(stage, toggle, actor)))
                Interlocked.Increment(ref differing);
            if (served[context.Plan.CohortToggle])
                Interlocked.Increment(ref inside);
        });
        return new(users.Count, differing, inside);
    }
}
