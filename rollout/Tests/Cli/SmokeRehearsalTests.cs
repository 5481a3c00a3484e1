using System.Diagnostics;
using System.Text.Json;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>The machinery of a rehearsal from end to end, on real parts; the profile is too small for a verdict and says so.</summary>
[Trait("Category", "Slow")]
public sealed class SmokeRehearsalTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("rehearsal-").FullName, "run");

    [Fact]
    public async Task Every_stage_runs_and_loses_nothing()
    {
        await using var rehearsal = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, "rehearse", "--profile", "smoke", "--out", _folder);
        var result = await ResultAsync();

        Assert.Equal(["baseline", "A", "B", "C", "D", "E", "rollback"], result.Stages.Select(stage => stage.Name));
        Assert.All(result.Stages, stage =>
        {
            Assert.True(stage.Ledger.Accepted > 0);
            Assert.Equal((stage.Ledger.Accepted, 0L, 0L, 0L), (stage.Ledger.Delivered, stage.Ledger.Lost, stage.Ledger.Duplicated, stage.Ledger.Misrouted));
            Assert.Equal(0, stage.Assignment.Differing);
        });
        Assert.All(result.Contracts, contract => Assert.Equal(PartResult.Passed, contract.Result));
        Assert.All(["critical", "high", "low"], severity => Assert.Equal(PartResult.Passed, result.Rollback[severity].Result));
        Assert.Equal((RunOutcome.Invalid, ExitCode.Invalid), (result.Verdict, rehearsal.ExitCode));
        Assert.True(File.Exists(Path.Combine(_folder, "report.html")), rehearsal.Output);
    }

    [Fact]
    public async Task A_killed_rehearsal_leaves_no_orphan_and_resumes_where_it_was()
    {
        var stageA = Path.Combine(_folder, "stages", "01-A", ResultFile.Name);
        await using (var killed = RolloutProcess.Start("rehearse", "--profile", "smoke", "--out", _folder))
        {
            await UntilAsync(() => File.Exists(stageA) || killed.Output.Contains("error:", StringComparison.Ordinal));
            await killed.KillAsync(TestContext.Current.CancellationToken);
        }

        var recorded = await File.ReadAllTextAsync(stageA, TestContext.Current.CancellationToken);
        var stack = await StackProcessAsync();
        await UntilAsync(() => !IsRunning(stack));

        await using var resumed = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, "rehearse", "--resume", _folder);
        var result = await ResultAsync();
        Assert.Equal(7, result.Stages.Count);
        Assert.Equal(recorded, await File.ReadAllTextAsync(stageA, TestContext.Current.CancellationToken));
        Assert.All(result.Stages, stage => Assert.Equal(stage.Ledger.Accepted, stage.Ledger.Delivered));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private Task<ResultDocument> ResultAsync() => ResultFile.ReadAsync(Path.Combine(_folder, ResultFile.Name), TestContext.Current.CancellationToken);

    private async Task<int> StackProcessAsync()
    {
        using var ready = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "stack.json"), TestContext.Current.CancellationToken));
        return ready.RootElement.GetProperty("pid").GetInt32();
    }

    private static bool IsRunning(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!condition() && await poll.WaitForNextTickAsync(TestContext.Current.CancellationToken))
        {
        }
    }
}
