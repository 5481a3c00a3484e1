using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class ThresholdTests
{
    private static readonly Threshold FewFailures =
        new(ThresholdMetric.Failed, ThresholdStatistic.Share, ThresholdOperator.AtMost, 0.05) { Scope = new(Step: SeriesKey.Iteration) };

    private readonly FakeRun _run = new();

    [Fact]
    public async Task Missed_one_fails_the_run() => Assert.Equal(Conclusion.Fail, (await FailingOneInTenAsync(FewFailures)).Conclusion);

    [Fact]
    public async Task Met_one_passes() => Assert.Equal(Conclusion.Pass, (await FailingOneInTenAsync(FewFailures with { Value = 0.1 })).Conclusion);

    [Fact]
    public async Task Figure_it_met_is_told() => Assert.Equal(0.1, Assert.Single((await FailingOneInTenAsync(FewFailures)).Thresholds).Figure);

    [Fact]
    public async Task One_about_a_step_never_taken_is_missed() =>
        Assert.Equal(Conclusion.Fail, (await FailingOneInTenAsync(FewFailures with { Scope = new(Step: "nothing") })).Conclusion);

    [Fact]
    public async Task One_that_aborts_ends_the_run_after_its_grace()
    {
        var result = await FailingOneInTenAsync(FewFailures with { AbortOnFail = true, Grace = TimeSpan.FromSeconds(5) });
        Assert.Equal(51, result.Measured.Offered);
    }

    [Fact]
    public async Task One_that_ended_the_run_stays_missed_however_well_what_was_in_flight_ends()
    {
        var result = await FailingAtFirstAsync(othersEndAt: TimeSpan.FromSeconds(7));
        Assert.Equal((10, 51), (result.Measured.Counts[0].Failed, result.Measured.Counts[0].Completed));
        Assert.Equal((1.0, Conclusion.Fail), (Assert.Single(result.Thresholds).Figure, result.Conclusion));
    }

    [Fact]
    public async Task One_that_ended_the_run_fails_it_however_much_was_given_up_then()
    {
        var result = await FailingAtFirstAsync(othersEndAt: TimeSpan.FromHours(1));
        Assert.Equal(41, result.Measured.Counts[0].InFlight);
        Assert.Equal((Conclusion.Fail, 0), (result.Conclusion, result.InvalidReasons.Count));
    }

    [Fact]
    public async Task What_an_interrupted_run_gives_up_is_no_miss()
    {
        using var interrupt = new CancellationTokenSource();
        var interrupting = new RunObserver(tick => CancelAt(TimeSpan.FromSeconds(3), tick, interrupt));
        var options = _run.Options with { Thresholds = [FewFailures with { AbortOnFail = true, Grace = TimeSpan.Zero }], Observers = [interrupting] };
        var result = await new LoadEngine(options).RunAsync([NeverEnding(seconds: 20)], stop: interrupt.Token);
        Assert.Equal((RunControl.Interrupted, Conclusion.Invalid), (result.StoppedBecause, result.Conclusion));
    }

    [Fact]
    public async Task What_a_run_gives_up_at_its_end_is_no_miss_that_ended_it()
    {
        var options = _run.Options with { GracefulStop = TimeSpan.FromSeconds(1), Thresholds = [FewFailures with { AbortOnFail = true, Grace = TimeSpan.Zero }] };
        var result = await FakeRun.RunAsync(options, NeverEnding(seconds: 2));
        Assert.Equal((null, Conclusion.Invalid), (result.StoppedBecause, result.Conclusion));
    }

    // The first second's users fail at once; the others all succeed at one time, which comes when the limit has been missed. Each waits for
    // itself: of many who await one task, the runtime lets go all but one on the pool, and fake time does not wait for the pool.
    private Task<RunResult> FailingAtFirstAsync(TimeSpan othersEndAt)
    {
        var begun = _run.Time.GetTimestamp();
        var scenario = new LoadScenario("s", async scope =>
        {
            if (scope.Index < 10)
                return IterationOutcome.Fail("500");

            await Task.Delay(othersEndAt - _run.Time.GetElapsedTime(begun), _run.Time);
            return IterationOutcome.Ok;
        })
        {
            Rate = RateProfile.Constant(10, TimeSpan.FromSeconds(20)),
        };
        var threshold = FewFailures with { Value = 0.3, AbortOnFail = true, Grace = TimeSpan.FromSeconds(5) };
        return FakeRun.RunAsync(_run.Options with { Thresholds = [threshold] }, scenario);
    }

    // Fails when it is given up, on the thread that gives it up.
    private static LoadScenario NeverEnding(int seconds) => new("s", scope =>
    {
        var never = new TaskCompletionSource<IterationOutcome>();
        scope.Stop.Register(() => never.SetCanceled(scope.Stop));
        return never.Task;
    })
    { Rate = RateProfile.Constant(1, TimeSpan.FromSeconds(seconds)) };

    private static void CancelAt(TimeSpan at, RunTick tick, CancellationTokenSource source)
    {
        if (tick.Elapsed >= at)
            source.Cancel();
    }

    private Task<RunResult> FailingOneInTenAsync(Threshold threshold)
    {
        var scenario = new LoadScenario("s", scope => Task.FromResult(scope.Index % 10 == 0 ? IterationOutcome.Fail("500") : IterationOutcome.Ok))
        {
            Rate = RateProfile.Constant(10, TimeSpan.FromSeconds(20)),
        };
        return FakeRun.RunAsync(_run.Options with { Thresholds = [threshold] }, scenario);
    }
}
