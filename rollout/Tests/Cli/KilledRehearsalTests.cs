using System.Diagnostics;
using System.Text.Json;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>A rehearsal killed in its first stage, in one of the ramp and in its last, and resumed each time, ends as one that nobody killed.</summary>
[Trait("Category", "Slow")]
public sealed class KilledRehearsalTests(UnbrokenRehearsal unbroken) : IDisposable
{
    private const string Last = "06-rollback";

    private static readonly string[] Stages = ["00-baseline", "01-A", "02-B", "03-C", "04-D", "05-E", Last];

    private readonly DirectoryInfo _around = Directory.CreateTempSubdirectory("killed-");

    private string Folder => Path.Combine(_around.FullName, "run");

    [Fact]
    public async Task Killed_three_times_it_has_the_users_and_counts_of_one_unbroken_and_lost_nothing_recorded()
    {
        var recorded = new List<string>();
        foreach (var stage in new[] { "00-baseline", "03-C", Last })
            recorded.AddRange(await KilledInAsync(stage));

        await using var last = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, "rehearse", "--resume", Folder);
        var whole = (await unbroken.EndedAsync()).Result;
        var resumed = await ResultFile.ReadAsync(Path.Combine(Folder, ResultFile.Name), TestContext.Current.CancellationToken);

        Assert.Equal(Counts(whole), Counts(resumed));
        Assert.Equal(whole.Rollback.Select(drill => (drill.Key, drill.Value.Result)), resumed.Rollback.Select(drill => (drill.Key, drill.Value.Result)));
        foreach (var stage in Stages)
            Assert.Equal(await UsersAsync(unbroken.Run, stage), await UsersAsync(Folder, stage));
        Assert.Empty(recorded.Except(Directory.EnumerateFiles(Folder, EventFile.FileName, SearchOption.AllDirectories).SelectMany(File.ReadLines)));
    }

    public void Dispose() => _around.Delete(recursive: true);

    // No verdicts: smoke is too small to give any.
    private static IEnumerable<object> Counts(ResultDocument run) =>
        run.Stages.Select(stage => (object)(stage.Name, stage.Users, stage.Ledger, stage.Assignment.Checked, stage.Assignment.Differing));

    private static async Task<List<long>> UsersAsync(string run, string stage) =>
        [.. (await EventFile.ReadAsync(EventsOf(run, stage)).Select(told => told.User).ToListAsync(TestContext.Current.CancellationToken)).Distinct().Order()];

    private static string EventsOf(string run, string stage) => Path.Combine(run, "stages", stage, "load", EventFile.FileName);

    /// <summary>Goes on until users of the stage were told something, then kills; in the last stage, where the run's end may come before the kill, as soon as it has begun.</summary>
    /// <returns>What had been recorded of the stage.</returns>
    private async Task<IReadOnlyList<string>> KilledInAsync(string stage)
    {
        var events = EventsOf(Folder, stage);
        string[] arguments = Directory.Exists(Folder) ? ["rehearse", "--resume", Folder] : ["rehearse", "--profile", "smoke", "--out", Folder];
        await using (var rehearsal = RolloutProcess.Start(arguments))
        {
            await Until.TrueAsync(
                () => rehearsal.HasExited || (stage == Last ? Directory.Exists(Path.Combine(Folder, "stages", stage)) : File.Exists(events) && new FileInfo(events).Length > 0),
                () => $"nobody was told anything in {stage}: {rehearsal.Output}");
            Assert.False(rehearsal.HasExited, rehearsal.Output);
            await rehearsal.KillAsync(TestContext.Current.CancellationToken);
        }

        var stack = await StackProcessAsync();
        await Until.TrueAsync(() => !IsRunning(stack), () => $"the stack goes on (process {stack}) without the rehearsal that was killed in {stage}");
        return File.Exists(events) ? [.. (await File.ReadAllLinesAsync(events, TestContext.Current.CancellationToken)).Where(line => line.EndsWith('}'))] : [];
    }

    private async Task<int> StackProcessAsync()
    {
        using var ready = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "stack.json"), TestContext.Current.CancellationToken));
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
}
