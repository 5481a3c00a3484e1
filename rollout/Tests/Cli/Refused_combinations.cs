using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>Options that would be ignored are refused before anything is started.</summary>
public class Refused_combinations
{
    [Theory]
    [InlineData("--profile quick")]
    [InlineData("--plan full-release")]
    [InlineData("--seed 42")]
    [InlineData("--out elsewhere")]
    [InlineData("--faults docs/examples/second-hop-refuses.json")]
    public async Task A_resumed_rehearsal_takes_no(string option) =>
        Refused(await CommandRun.OfAsync($"rehearse --resume nowhere {option}", TestContext.Current.CancellationToken), option, "--resume");

    [Theory]
    [InlineData("--only delivered-twice")]
    [InlineData("--all-layers")]
    [InlineData("--list")]
    public async Task A_drill_of_false_alarms_takes_no(string option) =>
        Refused(await CommandRun.OfAsync($"drill --false-alarms {option}", TestContext.Current.CancellationToken), option, "--false-alarms");

    [Theory]
    [InlineData("--accounts accounts.json")]
    [InlineData("--targets targets.json")]
    [InlineData("--yes-target staging.example")]
    public async Task A_rehearsal_of_the_own_stack_takes_no(string option)
    {
        var run = await CommandRun.OfAsync($"rehearse --profile smoke {option}", TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Usage, $"{option.Split(' ')[0]} cannot be given without --web."), (run.ExitCode, run.Complaint));
    }

    [Theory]
    [InlineData("--quick 5")]
    [InlineData("--smoke 200")]
    public async Task A_drill_of_defects_takes_no(string option)
    {
        var run = await CommandRun.OfAsync($"drill {option}", TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Usage, $"{option.Split(' ')[0]} cannot be given without --false-alarms."), (run.ExitCode, run.Complaint));
    }

    private static void Refused(CommandRun run, string option, string prevailing)
    {
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"{option.Split(' ')[0]} cannot be given with {prevailing}:", run.Complaint, StringComparison.Ordinal);
    }
}
