using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>The machinery of a rehearsal from end to end, on real parts; the profile is too small for a verdict and says so.</summary>
[Trait("Category", "Slow")]
public sealed class SmokeRehearsalTests(UnbrokenRehearsal unbroken)
{
    [Fact]
    public async Task Every_stage_runs_and_loses_nothing()
    {
        var (exitCode, output, result) = await unbroken.EndedAsync();

        Assert.Equal(["baseline", "A", "B", "C", "D", "E", "rollback"], result.Stages.Select(stage => stage.Name));
        Assert.All(result.Stages, stage =>
        {
            Assert.True(stage.Ledger.Accepted > 0);
            Assert.Equal((stage.Ledger.Accepted, 0L, 0L, 0L), (stage.Ledger.Delivered, stage.Ledger.Lost, stage.Ledger.Duplicated, stage.Ledger.Misrouted));
            Assert.Equal(0, stage.Assignment.Differing);
        });
        Assert.All(result.Contracts, contract => Assert.Equal(PartResult.Passed, contract.Result));
        Assert.Equal((RunOutcome.Invalid, ExitCode.Invalid), (result.Verdict, exitCode));
        var report = Path.Combine(unbroken.Run, "report.html");
        Assert.True(File.Exists(report), output);
        Assert.Contains($"\nreport  {report}", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("critical")]
    [InlineData("high")]
    [InlineData("low")]
    public async Task Rollback_of_each_severity_is_rehearsed(string severity)
    {
        var (_, _, result) = await unbroken.EndedAsync();

        Assert.Equal(PartResult.Passed, result.Rollback[severity].Result);
    }

    [Theory]
    [InlineData("critical", 40)]
    [InlineData("high", 60)]
    public async Task Everybody_sends_again_before_a_toggle_that_was_turned_back_is_raised(string severity, int users)
    {
        var (_, _, result) = await unbroken.EndedAsync();

        Assert.Contains($"the fault is gone: {users} of {users} users can send", result.Rollback[severity].Steps);
    }
}
