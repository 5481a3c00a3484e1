using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>Each kind of bad input gets one clear line and exit code 3.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rollout-").FullName;

    private string Run => Path.Combine(_folder, "run");

    [Fact]
    public Task An_unknown_profile_names_those_there_are() => SaysAsync("smoke, quick, standard, soak", $"rehearse --profile fast --out {Run}");

    [Fact]
    public Task An_unknown_plan_names_those_there_are() => SaysAsync("full-release", $"rehearse --profile smoke --out {Run} --plan no-such-plan");

    [Fact]
    public async Task A_malformed_plan_is_told_with_file_and_line()
    {
        var plan = Path.Combine(_folder, "plan.yaml");
        await File.WriteAllTextAsync(plan, "schemaVersion: 1\nname: mine\nstages: none\n", TestContext.Current.CancellationToken);
        await PrintsAsync("plan.yaml:", "rehearse", "--profile", "smoke", "--out", Run, "--plan", plan);
    }

    [Fact]
    public Task A_resume_of_nothing_says_what_to_give() => SaysAsync("holds no rehearsal", $"rehearse --resume {_folder}");

    [Fact]
    public Task A_missing_faults_file_names_an_example() =>
        SaysAsync("docs/examples/second-hop-refuses.json", $"rehearse --profile smoke --out {Run} --faults {Path.Combine(_folder, "none.json")}");

    [Fact]
    public Task A_report_of_nothing_says_so() => SaysAsync("cannot be read", $"report {_folder}");

    [Fact]
    public Task An_unknown_option_points_to_help() => PrintsAsync("--help", "rehearse", "--fast");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task SaysAsync(string what, string line)
    {
        var run = await CommandRun.OfAsync(line, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(what, run.Complaint, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Complaint!);
    }

    // The same as a process of its own: what is not the command's but the program's.
    private static async Task PrintsAsync(string what, params string[] arguments)
    {
        await using var command = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, arguments);
        Assert.Equal(ExitCode.Usage, command.ExitCode);
        var line = Assert.Single(command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.StartsWith("error:", StringComparison.Ordinal));
        Assert.Contains(what, line, StringComparison.Ordinal);
    }
}
