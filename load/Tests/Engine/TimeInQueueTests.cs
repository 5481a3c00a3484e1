using Microsoft.AspNetCore.Builder;
using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Alone in its collection, which runs beside no other: .NET's HTTP client reports of the whole process.</summary>
[CollectionDefinition(nameof(TimeInQueueTests), DisableParallelization = true)]
[Collection(nameof(TimeInQueueTests))]
public sealed class TimeInQueueTests
{
    private static readonly TimeSpan Service = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task Requests_that_found_an_idle_connection_count_as_not_waiting()
    {
        // The first alone waits, until there is a connection.
        var waits = await OneConnectionAsync(service: TimeSpan.Zero, async ask =>
        {
            for (var request = 0; request < 200; request++)
                await ask();
        });

        Assert.Equal((200, 0), (waits.Count, waits.P99Ms));
        Assert.True(waits.MaxMs > 0);
    }

    [Fact]
    public async Task Requests_that_all_wait_for_one_connection_make_a_run_invalid()
    {
        var waits = await OneConnectionAsync(Service, ask => Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ask())));

        Assert.Equal(20, waits.Count);
        Assert.Contains(Reasons(waits), reason => reason.Contains("for a connection", StringComparison.Ordinal));
    }

    private static async Task<Distribution> OneConnectionAsync(TimeSpan service, Func<Func<Task>, Task> asking)
    {
        await using var site = await LoopbackSite.StartAsync(answers => answers.Run(context => Task.Delay(service, context.RequestAborted)));
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1, UseProxy = false });
        using var listener = new TimeInQueueListener();
        await asking(() => client.GetStringAsync(site.Url, TestContext.Current.CancellationToken));
        return listener.Total();
    }

    private static IReadOnlyList<string> Reasons(Distribution waits)
    {
        var health = GeneratorHealth.NotWatched with { TimeInQueue = waits };
        var measured = new PhaseResult(RunPhase.Measured, default, default, default, [], [], Distribution.Empty, health);
        return ValidityRule.Judge(measured, new(), [], stoppedBecause: null);
    }
}
