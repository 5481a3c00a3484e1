using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>A run that took longer than its profile allows warns of it.</summary>
public sealed class Run_over_its_budget
{
    [Fact]
    public async Task It_says_how_long_it_took_and_how_long_it_should_have() =>
        Assert.Contains("took 5.2 minutes; profile quick is meant to take at most 5 ", Assert.Single(await WarningsAfterAsync(TimeSpan.FromMinutes(5.2))), StringComparison.Ordinal);

    [Fact]
    public async Task A_run_within_it_says_nothing() => Assert.Empty(await WarningsAfterAsync(TimeSpan.FromMinutes(5)));

    private static async Task<IEnumerable<string>> WarningsAfterAsync(TimeSpan took) => Warnings.Of(
        await PlanReader.ReadProfileAsync("quick", TestContext.Current.CancellationToken),
        took,
        []);
}
