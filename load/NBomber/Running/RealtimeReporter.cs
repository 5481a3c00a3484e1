using NBomber.Contracts;
using NBomber.Contracts.Stats;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;

namespace NBomber.Running;

/// <summary>At each reporting interval: gives the sinks the interval's figures, and stops the run after too many failures.</summary>
internal sealed class RealtimeReporter(NBomberContext context, RunState run) : IRunObserver
{
    private readonly IntervalSums _sums = new();
    private TimeSpan _next;
    private TimeSpan _reported;

    public void OnPhase(RunPhase phase, DateTimeOffset startedAt)
    {
        run.Operation = phase == RunPhase.WarmUp ? OperationType.WarmUp : OperationType.Bombing;
        (_next, _reported) = (context.ReportingInterval, TimeSpan.Zero);
        _sums.Clear();
    }

    public void OnTick(RunTick tick)
    {
        _sums.Add(tick.Intervals);
        if (tick.Elapsed < _next)
            return;

        _next += context.ReportingInterval;
        StopAfterTooManyFailures(tick);
        var totals = _sums.Totals();
        ScenarioStats[] stats = [.. context.Scenarios.Where(scenario => scenario.Run is not null)
            .Select(scenario => StatsBuilder.Scenario(scenario, totals, _reported, tick.Elapsed, OperationType.Bombing))];
        foreach (var scenario in stats)
            scenario.Duration = tick.Elapsed;
        foreach (var sink in context.Sinks)
            Sinks.Forget(sink.SinkName, () => sink.SaveRealtimeStats(stats));
        _sums.Clear();
        _reported = tick.Elapsed;
    }

    private void StopAfterTooManyFailures(RunTick tick)
    {
        foreach (var scenario in context.Scenarios)
        {
            if (tick.Counts.FirstOrDefault(count => count.Scenario == scenario.ScenarioName)?.Failed > scenario.MaxFailCount)
                run.Control?.Stop($"scenario '{scenario.ScenarioName}' failed more than {scenario.MaxFailCount} times");
        }
    }
}
