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
}
