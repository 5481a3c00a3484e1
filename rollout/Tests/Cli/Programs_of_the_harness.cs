using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>As processes; what they can be told to do is asked of their commands.</summary>
public class Programs_of_the_harness
{
    [Theory]
    [InlineData("rollout/Cli", "SecureMessaging.Rollout.Cli")]
    [InlineData("load/Cli", "SecureMessaging.Load.Cli")]
    [InlineData("mocks/Stack", "SecureMessaging.Mocks.Stack")]
    [InlineData("contracts/Verification", "SecureMessaging.Contracts.Verification")]
    public async Task Each_starts_and_helps(string project, string program)
    {
        await using var help = await RolloutProcess.RunProgramAsync(program, [], TestContext.Current.CancellationToken, "--help");
        Assert.True(help.ExitCode == ExitCode.Pass, help.Output);
        Assert.All(Programs.Verbs(project), verb => Assert.Contains($"\n  {verb} ", help.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }
}
