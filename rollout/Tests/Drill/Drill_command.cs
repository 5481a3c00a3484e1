using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Drill_command
{
    [Fact]
    public async Task An_unknown_name_is_one_line_that_lists_near_ones()
    {
        await using var run = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, "drill", "--only", "deliverd-twice");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("There is no defect 'deliverd-twice': did you mean delivered-twice,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_every_defect()
    {
        await using var run = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, "drill", "--list");

        Assert.Equal(ExitCode.Pass, run.ExitCode);
        Assert.All(SecureMessaging.Rollout.Drill.DefectCatalogue.All, defect => Assert.Contains(defect.Name, run.Output, StringComparison.Ordinal));
    }
}
