using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>A generator held up for a second: the users due in it waited, and that must show.</summary>
public sealed class LatenessTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Response_counts_from_the_intended_start() =>
        Assert.InRange(Distribution.Of(new Scope().Response((await StalledAsync()).Measured.Series)).MaxMs, 999, 1001);

    [Fact]
    public async Task Service_does_not_see_the_stall() =>
        Assert.Equal(0, Distribution.Of(new Scope().Service((await StalledAsync()).Measured.Series)).MaxMs);

    [Fact]
    public async Task Lateness_shows_it() => Assert.InRange((await StalledAsync()).Measured.Lateness.MaxMs, 999, 1001);

    [Fact]
    public async Task The_run_is_invalid() => Assert.Equal(Conclusion.Invalid, (await StalledAsync()).Conclusion);

    [Fact]
    public async Task Where_no_time_is_judged_it_is_valid() =>
        Assert.Equal(Conclusion.Pass, (await StalledAsync(new() { TimesAreJudged = false })).Conclusion);

    [Fact]
    public async Task Arrivals_due_in_the_stall_are_made_up_for() => Assert.Equal(100, (await StalledAsync()).Measured.Counts[0].Completed);

    [Fact]
    public async Task What_observers_take_to_get_ready_is_no_lateness()
    {
        var scenario = new LoadScenario("s", _ => Task.FromResult(IterationOutcome.Ok)) { Rate = RateProfile.Constant(10, TimeSpan.FromSeconds(1)) };
        var slow = new RunObserver(onPhase: _ => _time.Advance(TimeSpan.FromSeconds(1)));
        var options = new EngineOptions { Time = _time, Pacer = new FakePacer(_time), Queue = new InlineWorkQueue(), WatchGenerator = false, Observers = [slow] };
        Assert.Equal(0, (await FakeRun.RunAsync(options, scenario)).Measured.Lateness.MaxMs);
    }

    private Task<RunResult> StalledAsync(ValidityLimits? limits = null)
    {
        var scenario = new LoadScenario("s", _ => Task.FromResult(IterationOutcome.Ok)) { Rate = RateProfile.Constant(10, TimeSpan.FromSeconds(10)) };
        var options = new EngineOptions
        {
            Time = _time,
            Pacer = new StallingPacer(_time),
            Queue = new InlineWorkQueue(),
            WatchGenerator = false,
            Limits = limits ?? new(),
        };
        return FakeRun.RunAsync(options, scenario);
    }

    private sealed class StallingPacer(FakeTimeProvider time) : IPacer
    {
        private readonly FakePacer _pacer = new(time);
        private int _calls;

        public bool WaitUntil(long timestamp, CancellationToken stop)
        {
            if (++_calls == 50)
                time.Advance(TimeSpan.FromSeconds(1) + time.GetElapsedTime(time.GetTimestamp(), timestamp));
            return _pacer.WaitUntil(timestamp, stop);
        }
    }
}
