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

    [Theory]
    [InlineData("[run/1/1]", true)]
    [InlineData("[earlier/1/1]", false)]
    public async Task A_ledger_that_forgot_messages_of_the_run_is_not_taken_for_one_that_lost_them(string oldestKept, bool ofTheRun)
    {
        await using var stack = await Echo.StartAsync(context => context.Response.WriteAsync(context.Request.QueryString.Value == "?since=0"
            ? $$"""{"entries":[{{Entry(oldestKept)}},{{Entry("[run/1/2]")}}],"next":9,"pending":0,"inFlight":0,"forgotten":7}"""
            : """{"entries":[],"next":9,"pending":0,"inFlight":0,"forgotten":0}"""));
        using var target = new StackTarget(new(stack.Url, stack.Url, stack.Url, stack.Url, Pid: 0), new SyntheticPopulation());

        var reading = target.ReadAsync("run/", TestContext.Current.CancellationToken);

        if (ofTheRun)
            Assert.Contains("has forgotten 7", (await Assert.ThrowsAsync<InvalidDataException>(() => reading)).Message, StringComparison.Ordinal);
        else
            Assert.All(await reading, entry => Assert.Equal("run/1/2", entry.Key));
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

    private static string Entry(string key) =>
        $$"""{"key":"{{key}}","patient":1,"messageId":1,"recipientId":1,"stationNumber":"500","ehr":"vista","acceptedAt":"2026-11-29T00:00:00Z","deliveries":0,"status":"ACCEPTED"}""";
}
