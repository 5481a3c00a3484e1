using Microsoft.AspNetCore.Http;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Ordered_faults
{
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
}
