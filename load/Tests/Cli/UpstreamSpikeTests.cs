using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Population;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Tests.Cli;

/// <summary>The incident strikes in the middle of a run, and what was ordered before is ordered again.</summary>
public sealed class UpstreamSpikeTests : IAsyncLifetime
{
    // In real time, for a spike that the clock does not end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan During = TimeSpan.FromSeconds(100);

    private static readonly string[] PutBack =
    [
        """oracle-health faults {"faults":[{"fault":"hang"}]}""", """oracle-health latency {"scale":0.1}""",
        """vista faults {"faults":[{"fault":"hang"}]}""", """vista latency {"scale":0.1}""",
    ];

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly WatchedClock _time = new();
    private LoopbackSite _vista = null!;
    private LoopbackSite _oracleHealth = null!;
    private StackTarget _stack = null!;

    public async ValueTask InitializeAsync()
    {
        (_vista, _oracleHealth) = (await SimulatorAsync("vista"), await SimulatorAsync("oracle-health"));
        _stack = new(new(null, _vista.Url, _vista.Url, _oracleHealth.Url, 0), new SyntheticPopulation());
    }

    [Fact]
    public async Task It_strikes_for_the_middle_fifth_and_puts_back_what_was_ordered()
    {
        var striking = StrikeAsync(begun: TimeSpan.Zero, TestContext.Current.CancellationToken);

        await WaitsAsync(TimeSpan.FromSeconds(40));
        Assert.Empty(_orders);
        _time.Advance(TimeSpan.FromSeconds(40));
        await WaitsAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["vista faults", "oracle-health faults"], _orders.Select(order => order.Replace(""" {"profile":"november-spike"}""", "", StringComparison.Ordinal)));

        _time.Advance(TimeSpan.FromSeconds(20));
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(PutBack, _orders.Skip(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_counts_from_when_measuring_began_however_late_that_is_noticed()
    {
        using var over = new CancellationTokenSource();
        var striking = StrikeAsync(begun: TimeSpan.FromSeconds(3), over.Token);
        await WaitsAsync(TimeSpan.FromSeconds(37));

        await over.CancelAsync();
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_run_that_ends_before_it_measures_is_not_struck()
    {
        using var over = new CancellationTokenSource();
        var striking = new UpstreamSpike(_stack, _time).StrikeAsync(new TaskCompletionSource<TimeSpan>().Task, During, over.Token);

        await over.CancelAsync();
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Empty(_orders);
    }

    [Fact]
    public async Task A_run_that_ends_early_is_put_back_too()
    {
        using var over = new CancellationTokenSource();
        var striking = StrikeAsync(begun: TimeSpan.Zero, over.Token);
        await WaitsAsync(TimeSpan.FromSeconds(40));
        _time.Advance(TimeSpan.FromSeconds(40));
        await WaitsAsync(TimeSpan.FromSeconds(20));

        await over.CancelAsync();
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(PutBack, _orders.Skip(2).Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        _stack.Dispose();
        await _vista.DisposeAsync();
        await _oracleHealth.DisposeAsync();
    }

    private Task StrikeAsync(TimeSpan begun, CancellationToken over) => new UpstreamSpike(_stack, _time).StrikeAsync(Task.FromResult(begun), During, over);

    private Task<LoopbackSite> SimulatorAsync(string name) => LoopbackSite.StartAsync(simulator =>
    {
        simulator.MapGet("/__sim/faults", () => Results.Text("""{"faults":[{"fault":"hang"}],"fired":[0]}""", "application/json"));
        simulator.MapGet("/__sim/latency", () => Results.Text("""{"scale":0.1}""", "application/json"));
        simulator.MapPut("/__sim/{condition}", async (string condition, HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body);
            _orders.Enqueue($"{name} {condition} {await body.ReadToEndAsync(TestContext.Current.CancellationToken)}");
            return Results.Ok();
        });
    });

    /// <summary>Until the spike's next wait has begun, which is to be as long as this.</summary>
    private async Task WaitsAsync(TimeSpan length) => Assert.Equal(length, await _time.NextWaitAsync());
}
