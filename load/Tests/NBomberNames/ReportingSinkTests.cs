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

    private static async Task<NodeStats> RunAsync(IReportingSink sink)
    {
        var scenario = Scenario.Create("s", _ => Task.FromResult<IResponse>(Response.Ok())).WithoutWarmUp()
            .WithLoadSimulations(Simulation.Inject(1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)));
        var run = NBomberRunner.RegisterScenarios(scenario).WithoutReports().WithReportingSinks(sink);
        return (await run.RunOnEngineAsync(new FakeRun().Options, TestContext.Current.CancellationToken)).Stats;
    }

    private sealed class KeepingSink : IReportingSink
    {
        public bool Fails { get; init; }

        public NodeStats? Final { get; private set; }

        public string SinkName => "keeping";

        public Task Init(IBaseContext context) => Task.CompletedTask;

        public Task Start() => Task.CompletedTask;

        public Task SaveRealtimeStats(ScenarioStats[] stats) => Task.CompletedTask;

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
