using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Several machines begin together.</summary>
public sealed class StartAtTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly WatchedClock _time = new();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task They_measure_from_the_same_time_however_long_the_last_of_the_warm_up_took(double lastOfWarmUp)
    {
        // At once, so that the run alone turns the clock until it waits: two who turn it fire its timers on either's thread, whenever that runs.
        var at = _time.GetUtcNow();
        var options = new EngineOptions { Time = _time, Pacer = new FakePacer(_time), Queue = new InlineWorkQueue(), WatchGenerator = false, StartAt = at };
        var slow = new TaskCompletionSource<IterationOutcome>();
        var scenario = new LoadScenario("s", scope => scope is { Phase: RunPhase.WarmUp, Index: 4 } ? slow.Task : Task.FromResult(IterationOutcome.Ok))
        {
            Rate = RateProfile.Constant(1, 10 * Second),
            WarmUp = 5 * Second,
        };
        using var ends = _time.CreateTimer(_ => slow.SetResult(IterationOutcome.Ok), null, (5 + lastOfWarmUp) * Second, Timeout.InfiniteTimeSpan);
        await _time.NextWaitAsync();

        var running = FakeRun.RunAsync(options, scenario);
        _time.Advance(await _time.NextWaitAsync());

        Assert.Equal(at + 10 * Second, (await running).Measured.StartedAt);
    }
}
