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

    private Task<RunResult> FailingOneInTenAsync(Threshold threshold)
    {
        var scenario = new LoadScenario("s", scope => Task.FromResult(scope.Index % 10 == 0 ? IterationOutcome.Fail("500") : IterationOutcome.Ok))
        {
            Rate = RateProfile.Constant(10, TimeSpan.FromSeconds(20)),
        };
        return FakeRun.RunAsync(_run.Options with { Thresholds = [threshold] }, scenario);
    }
}
