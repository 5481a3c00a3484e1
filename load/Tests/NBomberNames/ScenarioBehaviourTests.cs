using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.CSharp;
using SecureMessaging.Load.OnEngine;
using SecureMessaging.Load.Tests.Engine;

namespace SecureMessaging.Load.Tests.NBomberNames;

/// <summary>Behaviour observed on NBomber 4.1.2 and kept (each fact of nbomber-4.1.2-api.md §5).</summary>
public sealed class ScenarioBehaviourTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Counts_of_a_scenario_are_iterations()
    {
        var stats = await RunAsync(TwoSteps("first", "second"));
        Assert.Equal(60, stats.ScenarioStats[0].Ok.Request.Count);
    }

    [Fact]
    public async Task All_counts_are_iterations_and_steps_together()
    {
        var stats = await RunAsync(TwoSteps("first", "second"));
        Assert.Equal(180, stats.AllRequestCount);
    }

    [Fact]
    public async Task Steps_come_in_the_order_first_seen()
    {
        var stats = await RunAsync(TwoSteps("z", "a"));
        Assert.Equal(["z", "a"], stats.ScenarioStats[0].StepStats.Select(step => step.StepName));
    }

    [Fact]
    public async Task Failed_step_ends_its_iteration()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", async context =>
        {
            await Step.Run("fails", context, () => Task.FromResult(Response.Fail(statusCode: "500")));
            return Response.Ok();
        })));
        Assert.Equal((0, 60), (stats.ScenarioStats[0].Ok.Request.Count, stats.ScenarioStats[0].Fail.Request.Count));
    }

    [Fact]
    public async Task Failed_step_is_returned_when_restart_is_off()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", async context =>
        {
            await Step.Run("fails", context, () => Task.FromResult(Response.Fail(statusCode: "500")));
            return Response.Ok();
        })).WithRestartIterationOnFail(false));
        Assert.Equal(60, stats.ScenarioStats[0].Ok.Request.Count);
    }

    [Fact]
    public async Task Swallowed_step_failure_counts_the_iteration_as_ok()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", async context =>
        {
            try
            {
                await Step.Run("fails", context, () => Task.FromResult(Response.Fail()));
            }
            catch (Exception swallowed) when (swallowed is not null)
            {
            }

            return Response.Ok();
        })));
        Assert.Equal(60, stats.ScenarioStats[0].Ok.Request.Count);
    }

    [Theory]
    [InlineData(true, "-100", "operation timeout")]
    [InlineData(false, "-101", "broken")]
    public async Task Exception_in_a_step_has_its_code(bool timeout, string code, string message)
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", async context =>
        {
            await Step.Run<object>("throws", context, () => throw (timeout ? new OperationCanceledException() : new InvalidOperationException("broken")));
            return Response.Ok();
        })));
        var seen = Assert.Single(stats.ScenarioStats[0].GetStepStats("throws").Fail.StatusCodes);
        Assert.Equal((code, message, 60), (seen.StatusCode, seen.Message, seen.Count));
    }

    [Fact]
    public async Task Latency_of_a_response_replaces_the_measured_one()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", _ => Task.FromResult<IResponse>(Response.Ok(latencyMs: 250)))));
        Assert.InRange(stats.ScenarioStats[0].Ok.Latency.Percent99, 249.9, 250.3);
    }

    [Fact]
    public async Task Payload_goes_from_step_to_step()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", async context =>
        {
            var first = await Step.Run("first", context, () => Task.FromResult(Response.Ok(payload: 7)));
            return first.Payload.IsSome() ? Response.Ok(statusCode: $"{first.Payload.Value}") : Response.Fail();
        })));
        Assert.Equal("7", Assert.Single(stats.ScenarioStats[0].Ok.StatusCodes).StatusCode);
    }

    [Fact]
    public async Task Data_is_emptied_before_each_iteration()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", context =>
        {
            IResponse response = context.Data.TryAdd("key", 1) ? Response.Ok() : Response.Fail();
            return Task.FromResult(response);
        })));
        Assert.Equal(0, stats.ScenarioStats[0].Fail.Request.Count);
    }

    [Fact]
    public async Task Warm_up_is_thrown_away()
    {
        var stats = await RunAsync(TwoSteps("first", "second").WithWarmUpDuration(2 * Second));
        Assert.Equal(60, stats.ScenarioStats[0].Ok.Request.Count);
    }

    [Fact]
    public async Task Stop_of_the_test_returns_normally_with_the_shorter_duration()
    {
        var stats = await RunAsync(Inject(Scenario.Create("s", context =>
        {
            if (context.InvocationNumber == 25)
                context.StopCurrentTest("enough");
            return Task.FromResult<IResponse>(Response.Ok());
        })));
        Assert.Equal(Second, stats.Duration);
    }

    [Fact]
    public async Task Too_many_failures_stop_the_test_at_the_next_report()
    {
        var scenario = Scenario.Create("s", _ => Task.FromResult<IResponse>(Response.Fail())).WithoutWarmUp()
            .WithLoadSimulations(Simulation.Inject(10, Second, TimeSpan.FromMinutes(10))).WithMaxFailCount(10);
        var stats = await RunAsync(scenario);
        Assert.Equal(5 * Second, stats.Duration);
    }

    [Fact]
    public async Task Ramp_goes_on_from_the_rate_before_it()
    {
        var scenario = Scenario.Create("s", _ => Task.FromResult<IResponse>(Response.Ok())).WithoutWarmUp().WithLoadSimulations(
            Simulation.Inject(10, Second, 10 * Second), Simulation.RampingInject(20, Second, 10 * Second), Simulation.Pause(10 * Second),
            Simulation.RampingInject(10, Second, 10 * Second));
        var stats = await RunAsync(scenario);
        Assert.Equal(100 + 150 + 50, stats.ScenarioStats[0].Ok.Request.Count);
    }

    private static ScenarioProps TwoSteps(string first, string second) => Inject(Scenario.Create("s", async context =>
    {
        await Step.Run(first, context, () => Task.FromResult(Response.Ok()));
        await Step.Run(second, context, () => Task.FromResult(Response.Ok()));
        return Response.Ok();
    }));

    private static ScenarioProps Inject(ScenarioProps scenario) => scenario.WithoutWarmUp().WithLoadSimulations(Simulation.Inject(20, Second, 3 * Second));

    private static async Task<NodeStats> RunAsync(ScenarioProps scenario) => (await NBomberRunner.RegisterScenarios(scenario).WithoutReports()
        .RunOnEngineAsync(new FakeRun().Options, TestContext.Current.CancellationToken)).Stats;
}
