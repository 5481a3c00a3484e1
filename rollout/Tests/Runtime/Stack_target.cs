using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Population;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class Stack_target
{
    /// <summary>A rehearsal of 200 found it: after an hour moved at the simulators alone, the BFF used a token that had lapsed (SM103).</summary>
    [Fact]
    public async Task Time_passes_for_the_BFF_as_it_does_for_the_simulators()
    {
        var moved = new ConcurrentBag<string>();
        await using var stack = await Echo.StartAsync(context =>
        {
            moved.Add($"{context.Request.Method} {context.Request.Path}");
            return context.Response.WriteAsync("{}");
        });
        using var target = new StackTarget(new(stack.Url, stack.Url, stack.Url, stack.Url, Pid: 0), new SyntheticPopulation());

        await target.AdvanceAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

        Assert.Equal(["POST /__harness/clock", "POST /__sim/clock", "POST /__sim/clock"], moved.Order());
    }

    [Fact]
    public async Task Its_token_goes_nowhere_a_redirect_leads()
    {
        var asked = 0;
        await using var elsewhere = await Echo.StartAsync(context =>
        {
            Interlocked.Increment(ref asked);
            return context.Response.WriteAsync("""{"entries":[],"next":0,"pending":0}""");
        });
        await using var stack = await Echo.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Url.ToString());
            return Task.CompletedTask;
        });
        using var target = new StackTarget(new(stack.Url, stack.Url, stack.Url, stack.Url, Pid: 0), new SyntheticPopulation(), "a secret");

        await Assert.ThrowsAsync<HttpRequestException>(() => target.PendingAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<HttpRequestException>(() => target.AdvanceBffAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken));

        Assert.Equal(0, asked);
    }
}
