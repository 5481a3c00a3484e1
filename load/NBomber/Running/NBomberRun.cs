using NBomber.Contracts;
using NBomber.Contracts.Stats;
using SecureMessaging.Load.Engine.Running;

namespace NBomber.Running;

/// <summary>One run on the engine, in NBomber's order: sinks, Init, warm-up, bombing, Clean, final stats, reports, sinks.</summary>
internal sealed class NBomberRun(NBomberContext context, EngineOptions options)
{
    private readonly RunState _run = new(
        new() { SessionId = $"{options.Time.GetUtcNow():yyyy-MM-dd_HH.mm.ss}_session", TestSuite = context.TestSuite, TestName = context.TestName },
        new(options.Segment.Index + 1, options.Segment.Count));

    public async Task<(NodeStats Stats, RunResult? Result)> RunAsync(CancellationToken stop)
    {
        Validation.Check(context);
        var chosen = context.With(scenarios: [.. context.Scenarios.Where(scenario => context.TargetScenarios?.Contains(scenario.ScenarioName) ?? true)]);
        await InitAsync(chosen).ConfigureAwait(false);
        var result = await BombAsync(chosen, stop).ConfigureAwait(false);
        await CleanAsync(chosen).ConfigureAwait(false);

        _run.Operation = OperationType.Complete;
        var stats = StatsBuilder.Node(Scenarios(chosen, result), _run);
        stats.ReportFiles = Reports.Write(chosen, stats, options.Time.GetUtcNow());
        foreach (var sink in chosen.Sinks)
        {
            await Sinks.SafelyAsync(sink.SinkName, () => sink.SaveFinalStats(stats)).ConfigureAwait(false);
            await Sinks.SafelyAsync(sink.SinkName, sink.Stop).ConfigureAwait(false);
            sink.Dispose();
        }

        return (stats, result);
    }

    private async Task InitAsync(NBomberContext chosen)
    {
        _run.Operation = OperationType.Init;
        try
        {
            foreach (var sink in chosen.Sinks)
                await sink.Init(_run).ConfigureAwait(false);
            foreach (var scenario in chosen.Scenarios.Where(scenario => scenario.Init is not null))
                await scenario.Init!(new InitContext(_run, scenario, ScenarioOperation.Init)).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            throw Validation.Refuse($"Init scenario error: {failure.Message}", failure);
        }

        foreach (var sink in chosen.Sinks)
            Sinks.Forget(sink.SinkName, sink.Start);
    }

    private async Task<RunResult?> BombAsync(NBomberContext chosen, CancellationToken stop)
    {
        LoadScenario[] scenarios = [.. chosen.Scenarios.Where(scenario => scenario.Run is not null).Select(ToLoad)];
        if (scenarios.Length == 0)
            return null;

        var graceful = context.EnableStopTestForcibly ? TimeSpan.Zero : options.GracefulStop;
        var engine = new LoadEngine(options with { GracefulStop = graceful, Observers = [.. options.Observers, new RealtimeReporter(chosen, _run)] });
        return await engine.RunAsync(scenarios, control => _run.Control = control, stop).ConfigureAwait(false);
    }

    private async Task CleanAsync(NBomberContext chosen)
    {
        _run.Operation = OperationType.Stop;
        foreach (var scenario in chosen.Scenarios.Where(scenario => scenario.Clean is not null))
        {
            var clean = new InitContext(_run, scenario, ScenarioOperation.Clean);
            await Sinks.SafelyAsync($"clean of {scenario.ScenarioName}", () => scenario.Clean!(clean)).ConfigureAwait(false);
        }
    }

    private LoadScenario ToLoad(ScenarioProps scenario)
    {
        var warmUp = new ContextPool(_run, scenario, ScenarioOperation.WarmUp);
        var bombing = new ContextPool(_run, scenario, ScenarioOperation.Bombing);
        return new(scenario.ScenarioName, scope => IterateAsync(scope.Phase == RunPhase.WarmUp ? warmUp : bombing, scope))
        {
            Rate = Profiles.Rates(scenario.Simulations, options.Seed),
            Copies = Profiles.Copies(scenario.Simulations, options.Seed),
            WarmUp = scenario.WarmUp ?? TimeSpan.Zero,
        };
    }

    private static async Task<IterationOutcome> IterateAsync(ContextPool pool, IterationScope scope)
    {
        var copy = pool.Rent();
        try
        {
            return await copy.IterateAsync(scope).ConfigureAwait(false);
        }
        finally
        {
            pool.Return(copy);
        }
    }

    private static IEnumerable<ScenarioStats> Scenarios(NBomberContext chosen, RunResult? result) =>
        result is null
            ? []
            : chosen.Scenarios.Where(scenario => scenario.Run is not null)
                .Select(scenario => StatsBuilder.Scenario(scenario, result.Measured.Series, TimeSpan.Zero, result.Measured.Duration, OperationType.Complete));
}
