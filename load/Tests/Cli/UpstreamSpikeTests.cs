using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Tests.Cli;

/// <summary>The incident strikes in the middle of a run, and what was ordered before is ordered again.</summary>
public sealed class UpstreamSpikeTests : IAsyncLifetime
{
    // In real time, for a spike that the clock does not end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] PutBack =
    [
        """oracle-health faults {"faults":[{"fault":"hang"}]}""", """oracle-health latency {"scale":0.1}""",
        """vista faults {"faults":[{"fault":"hang"}]}""", """vista latency {"scale":0.1}""",
    ];

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly WatchedClock _time = new();
    private LoopbackSite _simulators = null!;

    public async ValueTask InitializeAsync() =>
        _simulators = await LoopbackSite.StartAsync(simulators =>
        {
            simulators.MapGet("/{simulator}/__sim/faults", () => Results.Text("""{"faults":[{"fault":"hang"}],"fired":[0]}""", "application/json"));
            simulators.MapGet("/{simulator}/__sim/latency", () => Results.Text("""{"scale":0.1}""", "application/json"));
            simulators.MapPut("/{simulator}/__sim/{condition}", async (string simulator, string condition, HttpRequest request) =>
            {
                using var body = new StreamReader(request.Body);
                _orders.Enqueue($"{simulator} {condition} {await body.ReadToEndAsync(TestContext.Current.CancellationToken)}");
                return Results.Ok();
            });
        });

    [Fact]
    public async Task It_strikes_for_the_middle_fifth_and_puts_back_what_was_ordered()
    {
        using var spike = Spike();
        var striking = spike.StrikeAsync(startAt: null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(100), TestContext.Current.CancellationToken);

        await WaitsAsync(TimeSpan.FromSeconds(45));
        Assert.Empty(_orders);
        _time.Advance(TimeSpan.FromSeconds(45));
        await WaitsAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["vista faults", "oracle-health faults"], _orders.Select(order => order.Replace(""" {"profile":"november-spike"}""", "", StringComparison.Ordinal)));

        _time.Advance(TimeSpan.FromSeconds(20));
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(PutBack, _orders.Skip(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_waits_for_a_run_that_is_to_begin_later()
    {
        using var spike = Spike();
        using var over = new CancellationTokenSource();
        var striking = spike.StrikeAsync(_time.GetUtcNow().AddMinutes(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(100), over.Token);
        await WaitsAsync(TimeSpan.FromSeconds(60 + 5 + 40));

        await over.CancelAsync();
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_run_that_ends_early_is_put_back_too()
    {
        using var spike = Spike();
        using var over = new CancellationTokenSource();
        var striking = spike.StrikeAsync(startAt: null, TimeSpan.Zero, TimeSpan.FromSeconds(100), over.Token);
        await WaitsAsync(TimeSpan.FromSeconds(40));
        _time.Advance(TimeSpan.FromSeconds(40));
        await WaitsAsync(TimeSpan.FromSeconds(20));

        await over.CancelAsync();
        await striking.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(PutBack, _orders.Skip(2).Order(StringComparer.Ordinal));
    }

    public ValueTask DisposeAsync() => _simulators.DisposeAsync();

    private UpstreamSpike Spike() => new(new StackAddresses(null, null, Simulator("vista"), Simulator("oracle-health"), 0), _time);

    private Uri Simulator(string name) => new(_simulators.Url, $"{name}/");

    /// <summary>Until the spike's next wait has begun, which is to be as long as this.</summary>
    private async Task WaitsAsync(TimeSpan length) =>
        Assert.Equal(length, await _time.Waits.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken));

    /// <summary>A clock that tells when somebody began to wait on it: turned any earlier, it would not end that wait.</summary>
    private sealed class WatchedClock : FakeTimeProvider
    {
        private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

        public ChannelReader<TimeSpan> Waits => _waits.Reader;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waits.Writer.TryWrite(dueTime);
            return timer;
        }
    }
}
