using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Ordered_faults
{
    private const string None = """{"faults":[]}""";

    private const string Background = "background";

    [Fact]
    public async Task An_order_that_the_simulator_does_not_understand_is_told_before_anything_is_rehearsed()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var simulator = await Echo.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return context.Response.WriteAsync("no route is called 'message-sent'");
        });
        using var target = new StackTarget(new(simulator.Url, simulator.Url, simulator.Url, simulator.Url, Pid: 0), new SyntheticPopulation());
        var faults = await OrderedFaults.ReadAsync(Path.Combine(RepositoryRoot.Path, "docs", "examples", "second-hop-refuses.json"), cancelled);

        var refusal = await Assert.ThrowsAsync<UsageException>(() => faults.TryOutAsync(target, cancelled));

        Assert.Contains("no route is called 'message-sent'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_stage_begins_with_none_in_force()
    {
        var cancelled = TestContext.Current.CancellationToken;
        var ordered = new ConcurrentQueue<string>();
        await using var simulator = await Echo.StartAsync(async context => ordered.Enqueue(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted)));
        using var target = new StackTarget(new(simulator.Url, simulator.Url, simulator.Url, simulator.Url, Pid: 0), new SyntheticPopulation());
        var plan = await PlanReader.ReadAsync("full-release", cancelled);
        var context = new RehearsalContext(null!, plan, await PlanReader.ReadProfileAsync("standard", cancelled), target, null!, TimeProvider.System);

        await Weather.OrderFaultsAsync(context, ordered: null, plan.Stage("A"), cancelled);
        await Weather.OrderFaultsAsync(context, ordered: null, plan.Stage("B"), cancelled);

        Assert.Equal([None, None, Background, None, None, None, Background, None], ordered.Select(body => body.Contains("refuse", StringComparison.Ordinal) ? Background : body));
    }
}
