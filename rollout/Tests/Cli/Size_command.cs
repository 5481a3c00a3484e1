
namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>How long the real stages must last.</summary>
public class Size_command
{
    [Fact]
    public async Task It_has_a_row_for_each_stage_and_EHR()
    {
        var run = await Run("--users-per-day 12000 --oh-share 0.05");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(5, run.Output.Split('\n').Count(line => line.Contains("Oracle Health  ", StringComparison.Ordinal)));
        Assert.Contains("A 5 %", run.Output);
    }

    [Theory]
    [InlineData("--users-per-day 0", "0 users a day: more than 0 are wanted")]
    [InlineData("--users-per-day=-5", "-5 users a day: more than 0 are wanted")]
    [InlineData("--oh-share 5", "an Oracle Health share of 5: a share from 0 to 1 is wanted (5 % is 0.05)")]
    public async Task Nonsense_is_one_clear_line(string options, string complaint)
    {
        var run = await Run(options);
        Assert.Equal((3, complaint), (run.ExitCode, run.Complaint));
    }

    private static Task<CommandRun> Run(string options) =>
        CommandRun.OfAsync("size " + options, TestContext.Current.CancellationToken);
}
