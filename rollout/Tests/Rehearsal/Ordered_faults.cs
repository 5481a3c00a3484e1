using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Stages;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Ordered_faults
{
    private const string None = """{"faults":[]}""";

    private const string Background = """{"fault":"refuse","probability":0.0025,"routes":["message-create"],"parameters":{"status":500}}""";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_that_the_simulator_does_not_understand_is_told_before_anything_is_rehearsed()
    {
        await using var simulator = await Echo.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return context.Response.WriteAsync("no route is called 'message-sent'");
        });
        using var target = new StackTarget(new(simulator.Url, simulator.Url, simulator.Url, simulator.Url, Pid: 0), new SyntheticPopulation());
        var faults = await OrderedFaults.ReadAsync(Path.Combine(RepositoryRoot.Path, "docs", "examples", "second-hop-refuses.json"), Cancelled);

        var refusal = await Assert.ThrowsAsync<UsageException>(() => faults.TryOutAsync(target, Cancelled));

        Assert.Contains("no route is called 'message-sent'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_begins_with_none_in_force() => Assert.Equal([None, None, None, None], await OrdersOfAsync(stage => stage.BeginAsync(Cancelled), ordered: null));

    [Fact]
    public async Task Sends_are_refused_by_chance_while_the_load_runs_and_never_in_a_browser()
    {
        var orders = await OrdersOfAsync(
            async stage =>
            {
                await stage.BeginAsync(Cancelled);
                await stage.BeginLoadAsync(Cancelled);
                await stage.EndLoadAsync(Cancelled);
            },
            new(Ehr.Vista, ["\"ordered\""]));
        Assert.Equal([None, None, """{"faults":["ordered"]}""", None, """{"faults":["ordered",background]}""", """{"faults":["ordered"]}"""], orders);
    }

    // What the simulators were told for stage A of a rehearsal that has a background of failures.
    private static async Task<IEnumerable<string>> OrdersOfAsync(Func<StageFaults, Task> rehearse, OrderedFaults? ordered)
    {
        var told = new ConcurrentQueue<string>();
        await using var simulator = await Echo.StartAsync(async context => told.Enqueue(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted)));
        using var target = new StackTarget(new(simulator.Url, simulator.Url, simulator.Url, simulator.Url, Pid: 0), new SyntheticPopulation());
        var plan = await PlanReader.ReadAsync("full-release", Cancelled);
        var context = new RehearsalContext(null!, plan, await PlanReader.ReadProfileAsync("standard", Cancelled), target, null!, TimeProvider.System);
        await rehearse(new(context, ordered, plan.Stage("A")));
        return told.Select(body => body.Replace(Background, "background", StringComparison.Ordinal));
    }
}
