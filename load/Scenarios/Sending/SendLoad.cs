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

    // Products such as 10/s × 0.3 s come out a hair beside the whole number.
    private const double Hair = 1e-9;

    private static readonly TimeSpan ShortestRun = TimeSpan.FromSeconds(1);

    /// <summary>Runs to the end of the plan, or until stopped; then what was recorded is kept, and the result is invalid.</summary>
    public static async Task<LoadResult> RunAsync(SendLoadOptions options, IProgress<LoadProgress>? progress, CancellationToken stop)
    {
        var load = await MeasureAsync(options, progress, stop).ConfigureAwait(false);
        await WriteAsync(load, options, CancellationToken.None).ConfigureAwait(false);
        return load;
    }

    /// <summary>Writes a result down. Where it is, the run is complete, so it comes last.</summary>
    public static Task WriteAsync(LoadResult load, SendLoadOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        return LoadJson.WriteAsync(ResultFile(options), load, cancellationToken);
    }

    /// <summary>The same as <see cref="RunAsync"/>, but the result is left to be written by whoever has more to say of it.</summary>
    public static async Task<LoadResult> MeasureAsync(SendLoadOptions options, IProgress<LoadProgress>? progress, CancellationToken stop)
    {
        Check(options);
        var (users, warmUpUsers) = Draw(options);
        var shape = Shape(options, users.Count);
        Directory.CreateDirectory(options.OutputFolder);
        File.Delete(ResultFile(options));
        using var eventFile = new EventFile(Path.Combine(options.OutputFolder, EventFile.FileName));
        using var histograms = new HistogramLog(options.OutputFolder, TimeProvider.System);
        using var seconds = new SecondsFile(options.OutputFolder);
        using var client = new BffClient(options.BffUrl, options.RequestTimeout, ControlToken.FromEnvironment());
        await EnsureReachableAsync(client, options.BffUrl, stop).ConfigureAwait(false);
        var (toggles, events) = (new ToggleChecks(), new EventCollector(eventFile));
        var scenario = new VisitScenario(client, options, toggles, TimeProvider.System) { Users = users, WarmUpUsers = warmUpUsers, Events = events };

        var engine = new EngineOptions
        {
            Arrivals = options.Arrivals,
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

        return LoadResults.Of(options, shape, result, toggles.Total(), events.All);
    }

    /// <summary>Refuses what cannot be run as it is asked for.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public static void Check(SendLoadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Shape.Count > 0 && options.Shape.Min(step => step.During) < ShortestRun)
            throw new UsageException($"scenario {options.Scenario} has {options.Shape.Count} steps of load, each at least {ShortestRun.TotalSeconds:0} s; give it more time");
        if (options.UsersPerSecond <= 0)
            throw new UsageException($"rate: {options.UsersPerSecond} users a second is not a rate; give a number above 0");
        if (options.HasQuotas && options.Arrivals != ArrivalProcess.Constant)
            throw new UsageException("quotas are of users who come once each: they cannot come at random");
        if (options.HasQuotas && options.HeavyTailed)
            throw new UsageException($"quotas are of users who come once each: in scenario {options.Scenario} a few make many of the visits");
        if (options.Shape.Count > 0 && !options.HasQuotas && options.Shape.Min(ArrivalsOf) is < 1 and var fewest)
        {
            throw new UsageException(
                $"scenario {options.Scenario}: in the quietest of its {options.Shape.Count} steps of load not one user would come; give it {Math.Ceiling(Length(options.Shape).TotalSeconds / fewest)} s or a higher rate");
        }
    }

    private static string ResultFile(SendLoadOptions options) => Path.Combine(options.OutputFolder, LoadJson.ResultFile);

    // A target that is not there is no finding about the flow.
    private static async Task EnsureReachableAsync(BffClient client, Uri url, CancellationToken stop)
    {
        var reply = await new BffUser(client.NewSession(), stop).TogglesAsync().ConfigureAwait(false);
        if (reply.Code == BffReply.ConnectionCode)
            throw new UsageException($"nothing answers at {url}; start the stack, or name the right address");
    }

    private static (IReadOnlyList<LoadUser> Users, IReadOnlyList<LoadUser> WarmUp) Draw(SendLoadOptions options)
    {
        var population = new SyntheticPopulation(options.Population);
        var finder = new UserFinder(population, options.Toggles, options.Seed, options.Stage);
        var visits = options.Shape.Count > 0 ? options.Shape.Sum(step => step.Users) : options.UsersPerSecond * options.During.TotalSeconds;
        var users = options.HasQuotas ? finder.ByQuota(options.Quotas) : [.. finder.AtRandom().Take(Math.Max(1, (int)Math.Ceiling(visits - Hair)))];
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

    // So many in the time they take is NBomber's way to say a rate that is a fraction; its ramps go on from the rate before. The time is rounded
    // up: rounded down, the last step would end with one arrival too many.
    private static LoadSimulation SimulationOf(LoadStep step)
    {
        var many = (int)ArrivalsOf(step);
        var time = TimeSpan.FromTicks((long)Math.Ceiling(many / step.ToPerSecond * TimeSpan.TicksPerSecond));
        var interval = time < step.During ? time : step.During;
        return step.FromPerSecond.Equals(step.ToPerSecond)
            ? Simulation.Inject(many, interval, step.During)
            : Simulation.RampingInject(many, interval, step.During);
    }

    private static double ArrivalsOf(LoadStep step) => (step.ToPerSecond * step.During.TotalSeconds) + Hair;

    private static IReadOnlyList<LoadStep> Shape(SendLoadOptions options, int users)
    {
        if (options.Shape.Count > 0 && !options.HasQuotas)
            return options.Shape;

        // Every user once, evenly.
        var length = TimeSpan.FromSeconds(users / options.UsersPerSecond);
        var during = length > ShortestRun ? length : ShortestRun;
        return LoadShape.Steady(users / during.TotalSeconds, during);
    }

    private static TimeSpan Length(IEnumerable<LoadStep> shape) => shape.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.During);
}
