using System.Collections.Concurrent;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Sending;
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
    private const int ExamplesKept = 20;

    public async Task<AssignmentDrawResult> RunAsync(PlannedStage stage, int seed, CancellationToken cancellationToken)
    {
        var population = context.Target.Population;
        var draw = new Random(seed);
        var users = Enumerable.Range(0, context.Profile.AssignmentDraw).Select(_ => draw.NextInt64(population.Options.Size)).Distinct().ToList();
        var (answered, differing, inside) = (0, 0, 0);
        var examples = new ConcurrentQueue<ToggleMismatch>();
        var degree = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken };
        await System.Threading.Tasks.Parallel.ForEachAsync(users, degree, async (user, token) =>
        {
            if (await ServedAsync(user, stage, token) is not { } served)
                return;

            Interlocked.Increment(ref answered);
            var actor = population.Veteran(user).ActorId;
            if (stage.Toggles.Keys.FirstOrDefault(toggle => served[toggle] != StageToggleControl.Expected(stage, toggle, actor)) is { } wrong
                && Interlocked.Increment(ref differing) <= ExamplesKept)
                examples.Enqueue(new(user, wrong, Formula: !served[wrong], served[wrong]));
            if (served[context.Plan.CohortToggle])
                Interlocked.Increment(ref inside);
        });
        return new(answered, differing, inside, Unanswered: users.Count - answered, [.. examples]);
    }

    // What was not answered is not known: it is not "all off".
    private async Task<IReadOnlyDictionary<string, bool>?> ServedAsync(long user, PlannedStage stage, CancellationToken cancellationToken)
    {
        var bff = new BffUser(client.NewSession(), cancellationToken);
        return await bff.SignInAsync(user) is { IsOk: true } && await bff.TogglesAsync() is { IsOk: true } reply
            ? ServedToggles.Read(reply, stage.Toggles.Keys)
            : null;
    }
}
