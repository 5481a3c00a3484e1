using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class OpenModelTests
{
    private readonly FakeRun _run = new();

    [Fact]
    public async Task Every_arrival_is_run_once()
    {
        var result = await _run.RunAsync(Scenario(10, seconds: 30, TimeSpan.FromMilliseconds(100)));
        Assert.Equal((300, 300, 300), Figures(result));
    }

    [Fact]
    public async Task Arrivals_do_not_wait_for_answers()
    {
        var result = await _run.RunAsync(Scenario(10, seconds: 10, TimeSpan.FromSeconds(20)));
        Assert.Equal((100, 100, 100), Figures(result));
    }

    [Fact]
    public async Task Arrivals_beyond_the_cap_are_dropped_and_counted()
    {
        var result = await _run.RunAsync(Scenario(10, seconds: 1, TimeSpan.FromSeconds(5)) with { MaxInFlight = 4 });
        Assert.Equal((10, 6), (result.Measured.Offered, result.Measured.Dropped));
    }

    [Fact]
    public async Task Dropped_arrivals_make_the_run_invalid()
    {
        var result = await _run.RunAsync(Scenario(10, seconds: 1, TimeSpan.FromSeconds(5)) with { MaxInFlight = 4 });
        Assert.Equal(Conclusion.Invalid, result.Conclusion);
    }

    [Fact]
    public async Task Service_time_is_measured_to_the_precision_of_the_histogram()
    {
        var result = await _run.RunAsync(Scenario(10, seconds: 10, TimeSpan.FromMilliseconds(250)));
        Assert.InRange(Distribution.Of(new Scope().Service(result.Measured.Series)).P99Ms, 249.7, 250.3);
    }

    [Fact]
    public async Task Warm_up_is_kept_apart()
    {
        var result = await _run.RunAsync(Scenario(10, seconds: 10, TimeSpan.Zero) with { WarmUp = TimeSpan.FromSeconds(3) });
        Assert.Equal((30, 100), (result.WarmUp!.Offered, result.Measured.Offered));
    }

    [Fact]
    public async Task Iteration_given_up_at_the_end_makes_the_run_invalid()
    {
        var result = await FakeRun.RunAsync(_run.Options with { GracefulStop = TimeSpan.FromSeconds(1) }, Scenario(1, seconds: 1, TimeSpan.FromHours(1)));
        Assert.Contains("1 iterations had not ended when the run gave them up", result.InvalidReasons);
    }

    [Fact]
    public async Task Iteration_given_up_is_told_and_can_record_its_end()
    {
        // Ends on the thread that gives it up: a delay ends on the pool's, and on a busy machine the fake seconds of last words were over first.
        var never = new TaskCompletionSource<IterationOutcome>();
        var scenario = new LoadScenario("s", scope =>
        {
            scope.Stop.Register(() => never.SetCanceled(scope.Stop));
            return never.Task;
        })
        { Rate = RateProfile.Constant(1, TimeSpan.FromSeconds(1)) };
        var result = await FakeRun.RunAsync(_run.Options with { GracefulStop = TimeSpan.FromSeconds(1) }, scenario);
        Assert.Equal(("-100", 1L), (Assert.Single(Assert.Single(result.Measured.Series).Codes).Code, result.Measured.Counts[0].InFlight));
    }

    [Fact]
    public async Task Failure_in_the_body_is_counted_with_its_code()
    {
        var scenario = new LoadScenario("s", _ => throw new InvalidOperationException("no")) { Rate = RateProfile.Constant(1, TimeSpan.FromSeconds(2)) };
        var result = await _run.RunAsync(scenario);
        Assert.Equal(new CodeCount("-101", 2, "no"), Assert.Single(Assert.Single(result.Measured.Series).Codes));
    }

    [Fact]
    public async Task Stop_from_within_keeps_what_was_recorded()
    {
        RunControl? control = null;
        var scenario = new LoadScenario("s", scope =>
        {
            if (scope.Index == 4)
                control!.Stop("enough");
            return Task.FromResult(IterationOutcome.Ok);
        })
        { Rate = RateProfile.Constant(1, TimeSpan.FromSeconds(60)) };

        var result = await new LoadEngine(_run.Options).RunAsync([scenario], started => control = started, TestContext.Current.CancellationToken);
        Assert.Equal((5, "enough"), (new Scope().Count(result.Measured.Series), result.StoppedBecause));
    }

    [Fact]
    public async Task Scenarios_run_side_by_side_on_their_own_schedules()
    {
        var result = await _run.RunAsync(
            Scenario(10, seconds: 10, TimeSpan.Zero) with { Name = "fast" }, Scenario(1, seconds: 20, TimeSpan.Zero) with { Name = "slow" });
        Assert.Equal([("fast", 100L), ("slow", 20L)], result.Measured.Counts.Select(count => (count.Scenario, count.Completed)));
    }

    [Fact]
    public async Task Independent_users_come_in_each_scenario_at_times_of_its_own()
    {
        var came = new List<(string Scenario, DateTimeOffset At)>();
        LoadScenario[] scenarios =
        [
            .. new[] { "one", "other" }.Select(name => new LoadScenario(name, scope =>
            {
                came.Add((scope.Scenario, _run.Time.GetUtcNow()));
                return Task.FromResult(IterationOutcome.Ok);
            })
            { Rate = RateProfile.Constant(1, TimeSpan.FromSeconds(100)) }),
        ];

        await FakeRun.RunAsync(_run.Options with { Arrivals = ArrivalProcess.Poisson }, scenarios);

        Assert.All(came.GroupBy(user => user.Scenario), users => Assert.InRange(users.Count(), 50, 150));
        Assert.DoesNotContain(came.GroupBy(user => user.At), users => users.Count() > 1);
    }

    private LoadScenario Scenario(double rate, int seconds, TimeSpan service) =>
        new("s", _run.Taking(service)) { Rate = RateProfile.Constant(rate, TimeSpan.FromSeconds(seconds)) };

    private static (long Planned, long Offered, long Completed) Figures(RunResult result) =>
        (result.Measured.Counts[0].Planned, result.Measured.Counts[0].Offered, result.Measured.Counts[0].Completed);
}
