
namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>The gate of a rehearsal on numbers from the real rollout.</summary>
public sealed class Verdict_command : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verdict-command-");

    [Theory]
    [InlineData("--stage A --new-users 91 --new-failed 0 --base-users 1729 --base-failed 17", "PROMOTE", 0)]
    [InlineData("--stage A --new-users 91 --new-failed 2 --base-users 1729 --base-failed 17", "HOLD", 1)]
    [InlineData("--stage B --new-users 538 --new-failed 12 --base-users 1614 --base-failed 16", "ROLLBACK", 1)]
    [InlineData("--stage A --new-users 91 --new-failed 0 --base-users 1729 --base-failed 17 --lost 1", "ROLLBACK", 1)]
    [InlineData("--stage C --vista-new-users 900 --vista-new-failed 0 --vista-base-users 900 --vista-base-failed 0 --oh-new-users 900 --oh-new-failed 0 --oh-base-users 900 --oh-base-failed 0 --oh-lost 1", "ROLLBACK", 1)]
    [InlineData("--stage A --new-users 91 --new-failed 5 --base-users 1729 --base-failed 17 --looks 24 --interim", "HOLD", 1)]
    [InlineData("--stage A --new-users 91 --new-failed 91 --base-users 1729 --base-failed 1729", "HOLD", 1)]
    [InlineData("--stage B --new-users 900 --new-failed 0 --base-users 900 --base-failed 0", "HOLD", 1)]
    [InlineData("--stage C --oh-new-users 500 --oh-new-failed 0 --oh-base-users 500 --oh-base-failed 0", "HOLD", 1)]
    [InlineData("--stage C --new-users 500 --new-failed 0 --new-slow 0 --base-users 500 --base-failed 0", "HOLD", 1)]
    [InlineData("--stage E --new-users 1000 --new-failed 30", "ROLLBACK", 1)]
    [InlineData("--stage E --new-users 1000 --new-failed 2", "PROMOTE", 0)]
    [InlineData("--stage E --new-users 84000 --new-failed 100 --base-users 1 --base-failed 0", "PROMOTE", 0)]
    [InlineData("--stage C --vista-new-users 900 --vista-new-failed 0 --vista-base-users 900 --vista-base-failed 0 --oh-new-users 300 --oh-new-failed 30 --oh-base-users 300 --oh-base-failed 0", "ROLLBACK", 1)]
    public async Task Its_first_word_is_the_outcome(string options, string word, int exitCode)
    {
        var run = await Run(options);
        Assert.Equal((word, exitCode), (run.FirstWord, run.ExitCode));
    }

    [Theory]
    [InlineData("--stage A", "no figures")]
    [InlineData("--stage A --new-users 91", "--new-failed is missing")]
    [InlineData("--stage A --new-users 91 --new-failed 92 --base-users 5 --base-failed 0", "92 failed users of 91: more failures than users")]
    [InlineData("--stage A --new-users 91 --new-failed=-1 --base-users 5 --base-failed 0", "-1 failed users: a count cannot be negative")]
    [InlineData("--stage A --new-users 91 --new-failed 0 --base-users 5 --base-failed 0 --lost=-1", "cannot be negative")]
    [InlineData("--stage F --new-users 1 --new-failed 0", "has no stage \"F\"")]
    [InlineData("--stage baseline --new-users 1 --new-failed 0", "has no verdict")]
    [InlineData("--stage A --csv /nowhere.csv", "does not exist")]
    [InlineData("--stage A --plan nowhere --new-users 1 --new-failed 0", "no plan \"nowhere\"")]
    [InlineData("--stage A --new-users 1 --new-failed 0 --oh-new-users 1 --oh-new-failed 0", "not both")]
    [InlineData("--stage A --new-users 91 --new-failed 0 --base-users 5 --base-failed 0 --oh-lost 1", "--oh-lost is about messages of which no figures were given; what fits them: --lost, --duplicated, --misrouted")]
    [InlineData("--stage A --vista-new-users 91 --vista-new-failed 0 --vista-base-users 5 --vista-base-failed 0 --lost 1", "what fits them: --vista-lost")]
    [InlineData("--stage A --new-users 91 --new-failed 0 --columns datadog", "--columns cannot be given without --csv")]
    [InlineData("--stage A --new-users 91 --new-failed 0 --looks 0", "at least one look")]
    public async Task Nonsense_is_one_clear_line(string options, string complaint)
    {
        var run = await Run(options);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(complaint, run.Complaint);
        Assert.DoesNotContain('\n', run.Complaint!);
    }

    [Fact]
    public async Task A_lost_message_is_told_of_the_EHR_that_lost_it_and_of_no_number_that_was_not_given()
    {
        var run = await Run("--stage C --vista-new-users 900 --vista-new-failed 0 --vista-base-users 900 --vista-base-failed 0 --oh-new-users 900 --oh-new-failed 0 --oh-base-users 900 --oh-base-failed 0 --oh-lost 1");
        Assert.Contains("Stage C (50 %), Oracle Health, new flow: 1 told sent but never delivered.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VistA, new flow:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_counts_an_export_itself()
    {
        var export = Path.Combine(_folder.FullName, "sends.csv");
        var rows = Enumerable.Range(0, 2000).Select(i => $"u{i},{(i % 20 == 0 ? "new" : "base")},{(i % 40 < 20 ? "vista" : "oracle_health")},200,900");
        await File.WriteAllLinesAsync(export, ["user,flow,ehr,status,latency_ms", .. rows], TestContext.Current.CancellationToken);

        var run = await Run($"--stage A --csv {export}");

        Assert.Equal("PROMOTE", run.FirstWord);
        Assert.Contains("OracleHealth: 0/50 new, 0/950 base", run.Output);
    }

    [Fact]
    public async Task A_column_that_is_missing_is_named()
    {
        var export = Path.Combine(_folder.FullName, "sends.csv");
        await File.WriteAllTextAsync(export, "who,flow,status\nann,new,200\n", TestContext.Current.CancellationToken);
        Assert.Contains("sends.csv:1: column \"user\" is missing", (await Run($"--stage A --csv {export}")).Complaint);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<CommandRun> Run(string options) =>
        CommandRun.OfAsync("verdict " + options, TestContext.Current.CancellationToken);
}
