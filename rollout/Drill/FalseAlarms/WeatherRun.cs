using System.Text.Json;
using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Drill.FalseAlarms;

/// <summary>Rehearses stage C under each named profile of the simulators: the verdict may hold, and never blames the new flow.</summary>
/// <param name="folder">Where results and recordings go.</param>
/// <param name="time">Real time.</param>
public sealed class WeatherRun(string folder, TimeProvider time)
{
    /// <summary>Name of the result.</summary>
    public const string FileName = "weather.json";

    private const string Stage = PlannedStageNames.HalfOfTheUsers;

    // The fewest that can be promoted at stage C.
    private const int Users = 300;

    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(90);

    /// <summary>One stage after the other, each on a stack of its own.</summary>
    /// <param name="seed">Of the populations.</param>
    /// <param name="report">Told as each ends.</param>
    /// <param name="cancellationToken">Ends it; what is known is kept.</param>
    /// <exception cref="Runtime.CommandLine.UsageException">The folder holds what an earlier run left.</exception>
    public async Task<IReadOnlyList<WeatheredStage>> RunAsync(ulong seed, Action<WeatheredStage> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        EarlierRun.Refuse(Path.Combine(folder, FileName), CatchingTools.EvidenceIn(folder));
        Directory.CreateDirectory(folder);
        await using var tools = new CatchingTools(folder, time);
        var done = new List<WeatheredStage>();
        foreach (var weather in NamedProfile.All)
        {
            done.Add(await RehearseAsync(weather, tools, seed, cancellationToken));
            report(done[^1]);
            await File.WriteAllTextAsync(Path.Combine(folder, FileName), JsonSerializer.Serialize(done, DrillFile.Json), CancellationToken.None);
        }

        return done;
    }

    private async Task<WeatheredStage> RehearseAsync(NamedProfile weather, CatchingTools tools, ulong seed, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            var result = await RehearseStageAsync(weather, tools, seed, cancellationToken);
            return result.Load.Valid
                ? new(weather.Name, result.Verdict, result.Rule, result.Reasons, Seconds())
                : new(weather.Name, null, null, result.Load.InvalidBecause, Seconds());
        }
        catch (Exception unable) when (!cancellationToken.IsCancellationRequested)
        {
            return new(weather.Name, null, null, [$"{unable.GetType().Name}: {unable.Message}"], Seconds());
        }

        double Seconds() => time.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<StageResult> RehearseStageAsync(NamedProfile weather, CatchingTools tools, ulong seed, CancellationToken cancellationToken)
    {
        await using var stack = await DrillStack.StartAsync(null, Provisioner.PagesFolder, seed, cancellationToken);
        var context = await OneStage.PrepareAsync(stack, tools, Fit, cancellationToken);
        foreach (var simulator in Enum.GetValues<Ehr>())
            await stack.Target.OrderAsync(simulator, $$"""{"profile":"{{weather.Name}}"}""", cancellationToken);

        using var client = new BffClient(stack.Target.Bff, RequestLimit);
        var rehearsal = new StageRehearsal(context, new StageJourneys(context, null, new AxeOnce()), client);
        return await rehearsal.RunAsync(context.Plan.Stage(Stage), new StagePlace(0, Stage), reached: true, faults: null, cancellationToken);
    }

    // The weather brings latencies of its own, at their real size: so do the limits of a slow send.
    private static Profile Fit(Profile profile) => profile with
    {
        UsersPerSecond = 20,
        LatencyScale = 1,
        LatenessAllowedMs = OneStage.LatenessAllowedMs(1),
        AssignmentDraw = 50,
        Quotas = new Dictionary<string, StageQuota> { [Stage] = new(Users, Users) },
    };
}
