using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Tests.Cli;

/// <summary>The incident strikes in the middle of a run, and what was ordered before is ordered again.</summary>
public sealed class UpstreamSpikeTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly FakeTimeProvider _time = new();
    private readonly WebApplication _simulator = Simulator();

    public async ValueTask InitializeAsync()
    {
        _simulator.MapGet("/__sim/faults", () => Results.Text("""{"faults":[{"fault":"hang"}],"fired":[0]}""", "application/json"));
        _simulator.MapGet("/__sim/latency", () => Results.Text("""{"scale":0.1}""", "application/json"));
        _simulator.MapPut("/__sim/{condition}", async (string condition, HttpRequest request) =>
        {
            _orders.Enqueue($"{condition} {await new StreamReader(request.Body).ReadToEndAsync(TestContext.Current.CancellationToken)}");
            return Results.Ok();
        });
        await _simulator.StartAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task It_strikes_for_the_middle_fifth_and_puts_back_what_was_ordered()
    {
        using var spike = Spike();
        var striking = spike.StrikeAsync(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(100), TestContext.Current.CancellationToken);

        _time.Advance(TimeSpan.FromSeconds(44));
        Assert.Empty(_orders);
        _time.Advance(TimeSpan.FromSeconds(1));
        await UntilAsync(orders: 2);
        Assert.All(_orders, order => Assert.Contains("november-spike", order, StringComparison.Ordinal));

        await UntilEndedAsync(striking);
        Assert.Equal(
            ["faults {\"faults\":[{\"fault\":\"hang\"}]}", "latency {\"scale\":0.1}"],
            _orders.Skip(2).Distinct());
    }

    [Fact]
    public async Task A_run_that_ends_early_is_put_back_too()
    {
        using var spike = Spike();
        using var over = new CancellationTokenSource();
        var striking = spike.StrikeAsync(TimeSpan.Zero, TimeSpan.FromSeconds(100), over.Token);
        _time.Advance(TimeSpan.FromSeconds(40));
        await UntilAsync(orders: 2);

        await over.CancelAsync();
        await striking;

        Assert.Equal(6, _orders.Count);
    }

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    private UpstreamSpike Spike() => new(new StackAddresses(null, null, new Uri(_simulator.Urls.Single()), new Uri(_simulator.Urls.Single()), 0), _time);

    private static WebApplication Simulator()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private async Task UntilAsync(int orders)
    {
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (_orders.Count < orders)
            await poll.WaitForNextTickAsync(TestContext.Current.CancellationToken);
    }

    // The wait begins only once the second order was answered: the clock is moved until it is over.
    private async Task UntilEndedAsync(Task striking)
    {
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!striking.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(20));
            await poll.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        await striking;
    }
}
