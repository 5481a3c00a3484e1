using System.Threading.Channels;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.CSharp;
using SecureMessaging.Load.OnEngine;
using SecureMessaging.Load.Tests.Engine;

namespace SecureMessaging.Load.Tests.NBomberNames;

public sealed class ReportingSinkTests
{
    [Fact]
    public async Task Final_stats_are_those_returned()
    {
        using var sink = new KeepingSink();
        var stats = await RunAsync(sink);
        Assert.Same(stats, sink.Final);
    }

    [Fact]
    public async Task Failure_of_a_sink_does_not_harm_the_run()
    {
        using var sink = new KeepingSink { Fails = true };
        var stats = await RunAsync(sink);
        Assert.Equal(10, stats.ScenarioStats[0].Ok.Request.Count);
    }

    [Fact]
    public async Task A_pause_counts_against_the_intervals_it_lies_in_alone()
    {
        using var sink = new KeepingSink();
        await RunAsync(sink, Inject(10, 10), Simulation.Pause(TimeSpan.FromSeconds(10)), Inject(20, 10));

        // Sinks are told on threads of their own, in any order.
        var told = new List<ScenarioStats>();
        for (var report = 0; report < 6; report++)
            told.Add((await sink.Realtime.ReadAsync(TestContext.Current.CancellationToken))[0]);

        // An arrival that is due with a report is in one interval or the other.
        Assert.Equal([10, 10, 0, 0, 20, 20], told.OrderBy(stats => stats.Duration).Select(stats => stats.Ok.Request.RPS), (one, other) => Math.Abs(one - other) <= 1);
    }

    private static LoadSimulation Inject(int rate, int seconds) => Simulation.Inject(rate, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(seconds));

    private static Task<NodeStats> RunAsync(IReportingSink sink) => RunAsync(sink, Inject(1, 10));

    private static async Task<NodeStats> RunAsync(IReportingSink sink, params LoadSimulation[] simulations)
    {
        var scenario = Scenario.Create("s", _ => Task.FromResult<IResponse>(Response.Ok())).WithoutWarmUp().WithLoadSimulations(simulations);
        var run = NBomberRunner.RegisterScenarios(scenario).WithoutReports().WithReportingSinks(sink);
        return (await run.RunOnEngineAsync(new FakeRun().Options, TestContext.Current.CancellationToken)).Stats;
    }

    private sealed class KeepingSink : IReportingSink
    {
        private readonly Channel<ScenarioStats[]> _realtime = Channel.CreateUnbounded<ScenarioStats[]>();

        public bool Fails { get; init; }

        public NodeStats? Final { get; private set; }

        public ChannelReader<ScenarioStats[]> Realtime => _realtime.Reader;

        public string SinkName => "keeping";

        public Task Init(IBaseContext context) => Task.CompletedTask;

        public Task Start() => Task.CompletedTask;

        public Task SaveRealtimeStats(ScenarioStats[] stats) => _realtime.Writer.WriteAsync(stats).AsTask();

        public Task SaveFinalStats(NodeStats stats)
        {
            if (Fails)
                throw new IOException("full");
            Final = stats;
            return Task.CompletedTask;
        }

        public Task Stop() => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
