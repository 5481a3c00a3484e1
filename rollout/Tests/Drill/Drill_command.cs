using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Drill_command
{
    [Fact]
    public async Task An_unknown_name_is_one_line_that_lists_near_ones()
    {
        var run = await CommandRun.OfAsync("drill --only deliverd-twice", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("There is no defect 'deliverd-twice': did you mean delivered-twice,", run.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_every_defect()
    {
        var run = await CommandRun.OfAsync("drill --list", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Pass, run.ExitCode);
        Assert.All(DefectCatalogue.All, defect => Assert.Contains($" {defect.Name} ", run.Output, StringComparison.Ordinal));
    }
}
