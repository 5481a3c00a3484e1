using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>After the last arrival the run waits for what is in flight.</summary>
public sealed class DrainTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly FakeRun _run = new();

    [Fact]
    public async Task It_goes_on_telling_every_second()
    {
        var told = new List<double>();
        await RunAsync(service: 5 * Second, tick => told.Add(tick.Elapsed.TotalSeconds));
        Assert.Equal([2, 3, 4, 5], told.Select(at => Math.Round(at)).Where(at => at is > 1 and < 6).Distinct());
    }

    [Fact]
    public async Task Whoever_stops_it_then_waits_no_longer_than_a_stop_takes()
    {
        RunControl? control = null;
        var began = _run.Time.GetUtcNow();
        await RunAsync(service: TimeSpan.FromHours(1), tick => StopAt(60 * Second, tick, control!), started => control = started);
        Assert.InRange(_run.Time.GetUtcNow() - began, 60 * Second, 90 * Second);
    }

    [Fact]
    public async Task It_is_no_part_of_the_length_of_a_run_that_was_stopped()
    {
        RunControl? control = null;
        var scenario = new LoadScenario("s", scope =>
        {
            if (scope.Index == 4)
                control!.Stop("enough");
            return _run.Taking(8 * Second)(scope);
        })
        { Rate = RateProfile.Constant(1, 60 * Second) };

        var result = await new LoadEngine(_run.Options).RunAsync([scenario], started => control = started, TestContext.Current.CancellationToken);

        Assert.InRange(result.Measured.Duration, 4 * Second, 4.1 * Second);
    }

    private Task<RunResult> RunAsync(TimeSpan service, Action<RunTick> onTick, Action<RunControl>? started = null)
    {
        var options = _run.Options with { GracefulStop = TimeSpan.FromMinutes(30), Observers = [new RunObserver(onTick)] };
        var scenario = new LoadScenario("s", _run.Taking(service)) { Rate = RateProfile.Constant(1, Second) };
        return new LoadEngine(options).RunAsync([scenario], started, TestContext.Current.CancellationToken);
    }

    private static void StopAt(TimeSpan at, RunTick tick, RunControl control)
    {
        if (tick.Elapsed >= at)
            control.Stop("enough");
    }
}
