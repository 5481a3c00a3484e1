using SecureMessaging.Load.Cli.Comparing;
using SecureMessaging.Load.Tests.Scenarios;

namespace SecureMessaging.Load.Tests.Cli;

public sealed class ComparisonTests(SendRun run) : IClassFixture<SendRun>
{
    [Fact]
    public void The_median_of_an_even_number_of_users_lies_between_the_two_in_the_middle()
    {
        var sends = run.Result.Arms.Single(arm => (arm.Flow, arm.Ehr) == ("new", "vista")).MedianSendMs.Order().ToArray();
        Assert.Equal((6, (sends[2] + sends[3]) / 2), Comparison.Flows(run.Result).Single(one => one.What == "vista: new against base").First);
    }
}
