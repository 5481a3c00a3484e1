using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Population;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>Runs a scenario, "send a new message" unless another is asked for, and writes down what came of it.</summary>
public static class SendLoad
{
    private const int WarmUpUsersWanted = 50;
    private static readonly TimeSpan ShortestRun = TimeSpan.FromSeconds(1);

    /// <summary>Runs to the end of the plan, or until stopped; then what was recorded is kept, and the result is invalid.</summary>
    public static async Task<LoadResult> RunAsync(SendLoadOptions options, IProgress<LoadProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (users, warmUpUsers) = Draw(options);
        var shape = Shape(options, users.Count);
        Directory.CreateDirectory(options.OutputFolder);
        using var eventFile = new EventFile(Path.Combine(options.OutputFolder, EventFile.FileName));
        using var histograms = new HistogramLog(options.OutputFolder, TimeProvider.System);
        using var seconds = new SecondsFile(options.OutputFolder);
        using var client = new BffClient(options.BffUrl, options.RequestTimeout, ControlToken.FromEnvironment());
        await EnsureReachableAsync(client, options.BffUrl, stop).ConfigureAwait(false);
        var (toggles, events) = (new ToggleChecks(), new EventCollector(eventFile));
        var scenario = new VisitScenario(client, options, toggles, TimeProvider.System) { Users = users, WarmUpUsers = warmUpUsers, Events = events };

        var engine = new EngineOptions
        {
            Seed = options.Seed,
            Segment = ExecutionSegment.Parse(options.Segment),
            StartAt = options.StartAt,
            // Who began a visit may end it: given up in a pause, it would look like a request that never came back.
            GracefulStop = options.RequestTimeout + (ThinkTime.LongestVisit * options.ThinkTimeScale),
            Thresholds = options.Thresholds,
            Limits = new() { TimesAreJudged = options.TimesAreJudged, LatenessP99 = options.LatenessAllowed, TimeInQueueP99 = options.LatenessAllowed },
            Observers = [histograms, seconds, new ProgressReporter(progress, Length(shape))],
        };
        var run = NBomberRunner.RegisterScenarios(Loaded(scenario, options, shape)).WithoutReports();
        var result = await ScenarioHost.RunAsync(run, engine, stop).ConfigureAwait(false);

        var load = LoadResults.Of(options, shape, result, toggles.Total(), events.All);
        await LoadJson.WriteAsync(Path.Combine(options.OutputFolder, LoadJson.ResultFile), load, CancellationToken.None).ConfigureAwait(false);
        return load;
    }

    // A target that is not there is no finding about the flow.
    private static async Task EnsureReachableAsync(BffClient client, Uri url, CancellationToken stop)
    {
        var reply = await new BffUser(client.NewSession(), stop).TogglesAsync().ConfigureAwait(false);
        if (reply.Code == BffReply.ConnectionCode)
            throw new UsageException($"nothing answers at {url}; start the stack, or name the right address");
    }

    private static (IReadOnlyList<LoadUser> Users, IReadOnlyList<LoadUser> WarmUp) Draw(SendLoadOptions options)
    {
        if (options.Shape.Count > 0 && options.Shape.Min(step => step.During) < ShortestRun)
            throw new UsageException($"scenario {options.Scenario} has {options.Shape.Count} steps of load, each at least {ShortestRun.TotalSeconds:0} s; give it more time");
        if (options.UsersPerSecond <= 0)
            throw new UsageException($"rate: {options.UsersPerSecond} users a second is not a rate; give a number above 0");

        var population = new SyntheticPopulation(options.Population);
        var finder = new UserFinder(population, options.Toggles, options.Seed, options.Stage);
        var visits = options.Shape.Count > 0 ? options.Shape.Sum(step => step.Users) : options.UsersPerSecond * options.During.TotalSeconds;
        var users = HasQuotas(options) ? finder.ByQuota(options.Quotas) : [.. finder.AtRandom().Take(Math.Max(1, (int)Math.Round(visits)))];
        var taken = users.Select(user => user.Index).ToHashSet();
        var warmUp = finder.AtRandom().Where(user => !taken.Contains(user.Index)).Take(WarmUpUsersWanted).ToArray();
        return users.Count > 0 && warmUp.Length > 0
            ? (users, warmUp)
            : throw new UsageException($"the population of {options.Population.Size} has too few users who can send; raise --patients");
    }

    private static ScenarioProps Loaded(VisitScenario scenario, SendLoadOptions options, IReadOnlyList<LoadStep> shape)
    {
        var length = Length(shape);
        var loaded = scenario.Create().WithMaxFailCount(int.MaxValue).WithLoadSimulations([.. shape.Select(SimulationOf)]);
        var warmUp = options.WarmUp < length ? options.WarmUp : length;
        return warmUp > TimeSpan.Zero ? loaded.WithWarmUpDuration(warmUp) : loaded.WithoutWarmUp();
    }

    // So many in the whole length of a step is NBomber's way to say a rate that is a fraction; its ramps go on from the rate before.
    private static LoadSimulation SimulationOf(LoadStep step)
    {
        var whole = (int)Math.Round(step.ToPerSecond * step.During.TotalSeconds);
        return step.FromPerSecond.Equals(step.ToPerSecond)
            ? Simulation.Inject(whole, step.During, step.During)
            : Simulation.RampingInject(whole, step.During, step.During);
    }

    private static IReadOnlyList<LoadStep> Shape(SendLoadOptions options, int users)
    {
        if (options.Shape.Count > 0 && !HasQuotas(options))
            return options.Shape;

        // Every user once, evenly.
        var length = TimeSpan.FromSeconds(users / options.UsersPerSecond);
        var during = length > ShortestRun ? length : ShortestRun;
        return LoadShape.Steady(users / during.TotalSeconds, during);
    }

    private static TimeSpan Length(IEnumerable<LoadStep> shape) => shape.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.During);

    private static bool HasQuotas(SendLoadOptions options) => options.Quotas.Any(quota => quota.Users > 0);
}
