using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public sealed class RunFolderTests : IDisposable
{
    private static readonly StagePlace Place = new(3, "B");
    private static readonly RunSettings Settings = new("r1", 42, "smoke", "full-release", DateTimeOffset.UnixEpoch, FaultsFile: null);
    private readonly string _path = Directory.CreateTempSubdirectory("run-").FullName;

    [Fact]
    public async Task A_stage_is_done_once_its_result_is_there()
    {
        var run = Create();
        run.BeginStage(Place);
        Assert.Null(await run.StageAsync(Place, TestContext.Current.CancellationToken));

        await run.FinishStageAsync(Place, Result(), TestContext.Current.CancellationToken);
        Assert.Equal("B", (await RunFolder.Open(run.Root).StageAsync(Place, TestContext.Current.CancellationToken))?.Name);
    }

    [Fact]
    public void What_a_killed_attempt_recorded_is_set_aside_and_not_lost()
    {
        var run = Create();
        File.WriteAllText(Path.Combine(run.BeginStage(Place), "events.jsonl"), "{}");
        Assert.Empty(Directory.GetFiles(run.BeginStage(Place)));
        Assert.Single(Directory.GetFiles(_path, "events.jsonl", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_resumed_run_goes_on_with_the_settings_it_was_started_with()
    {
        var run = Create();
        Assert.Equal(run.Settings, RunFolder.Open(run.Root).Settings);
    }

    [Fact]
    public void A_folder_is_a_run_only_once_all_that_it_goes_by_is_there()
    {
        Assert.Throws<DirectoryNotFoundException>(() => RunFolder.Create(_path, Settings, ("plan.yaml", "whole"), ("no such folder/faults.json", "")));
        Assert.Throws<UsageException>(() => RunFolder.Open(_path));

        Assert.Equal("whole", File.ReadAllText(RunFolder.Create(_path, Settings, ("plan.yaml", "whole")).PlanPath));
    }

    [Fact]
    public void A_folder_without_a_run_is_a_usage_error() =>
        Assert.Contains("holds no rehearsal", Assert.Throws<UsageException>(() => RunFolder.Open(_path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_second_run_in_the_same_folder_is_a_usage_error()
    {
        Create();
        Assert.Contains("--resume", Assert.Throws<UsageException>(Create).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private RunFolder Create() => RunFolder.Create(_path, Settings);

    private static StageResult Result() => new()
    {
        Name = "B",
        Percent = 25,
        Reached = true,
        Users = new(1, 1),
        E2E = new(0, 0, 0),
        Load = new() { Valid = true, Offered = 0, Achieved = 0, Dropped = 0, LatenessP99Ms = 0 },
        Ledger = new(0, 0, 0, 0, 0, 0),
    };
}
