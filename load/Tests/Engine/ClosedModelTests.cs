using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class ClosedModelTests
{
    private readonly FakeRun _run = new();

    [Fact]
    public async Task Each_copy_starts_again_when_it_has_its_answer()
    {
        var scenario = new LoadScenario("s", _run.Taking(TimeSpan.FromSeconds(2))) { Copies = CopiesProfile.Constant(3, TimeSpan.FromSeconds(10)) };
        var result = await _run.RunAsync(scenario);
        Assert.Equal(15, result.Measured.Counts[0].Repeated);
    }

    [Fact]
    public async Task Nothing_is_offered_late_or_dropped()
    {
        var scenario = new LoadScenario("s", _run.Taking(TimeSpan.FromSeconds(2))) { Copies = CopiesProfile.Constant(3, TimeSpan.FromSeconds(10)) };
        var result = await _run.RunAsync(scenario);
        Assert.Equal((0, 0, 0), (result.Measured.Offered, result.Measured.Dropped, result.Measured.Lateness.Count));
    }

    [Fact]
    public async Task A_stop_ends_each_copy_with_its_answer()
    {
        RunControl? control = null;
        var scenario = new LoadScenario("s", async scope =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), _run.Time);
            if (scope.Index == 4)
                control!.Stop("enough");
            return IterationOutcome.Ok;
        })
        { Copies = CopiesProfile.Constant(1, TimeSpan.FromMinutes(10)) };

        var result = await new LoadEngine(_run.Options).RunAsync([scenario], started => control = started, TestContext.Current.CancellationToken);

        Assert.Equal((5, 0), (result.Measured.Counts[0].Completed, result.Measured.Counts[0].InFlight));
    }

    [Fact]
    public async Task No_two_machines_have_an_iteration_of_the_same_number()
    {
        var numbers = new List<long>();
        foreach (var index in new[] { 0, 1 })
        {
            var scenario = new LoadScenario("s", scope =>
            {
                numbers.Add(scope.Index);
                return _run.Taking(TimeSpan.FromSeconds(1))(scope);
            })
            { Copies = CopiesProfile.Constant(2, TimeSpan.FromSeconds(3)) };
            await FakeRun.RunAsync(_run.Options with { Segment = ExecutionSegment.Of(index, 2) }, scenario);
        }

        Assert.Equal([0, 1, 2, 3, 4, 5], numbers.Order());
    }
}
