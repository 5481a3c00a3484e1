using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Replaying;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public sealed class ReplayTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("replay-").FullName;

    [Fact]
    public async Task The_first_failure_of_a_user_is_what_is_replayed()
    {
        var run = Run();
        Record(run, "00-baseline", Told(17, ToldName.Sent));
        Record(run, "01-A", Told(17, ToldName.Failed));
        Record(run, "02-B", Told(17, ToldName.TimedOut));

        Assert.Equal("A", (await FindAsync(run, 17)).Stage);
    }

    [Fact]
    public async Task A_user_without_a_failure_is_replayed_from_the_first_stage()
    {
        var run = Run();
        Record(run, "00-baseline", Told(4, ToldName.Sent));
        Record(run, "01-A", Told(17, ToldName.Sent));

        Assert.Equal("A", (await FindAsync(run, 17)).Stage);
    }

    [Fact]
    public async Task A_message_told_sent_and_never_delivered_is_what_is_replayed()
    {
        var run = Run();
        Record(run, "00-baseline", Told(17, ToldName.Sent));
        Record(run, "03-C", Told(17, ToldName.Sent));
        await run.FinishStageAsync(new StagePlace(3, "C"), Lost(17), TestContext.Current.CancellationToken);

        var visit = await FindAsync(run, 17);

        Assert.Equal(("C", true), (visit.Stage, visit.Failed));
    }

    [Fact]
    public async Task A_user_of_the_ramp_can_be_replayed()
    {
        var run = Run();
        Record(run, "03-C", Told(4, ToldName.Sent));
        Record(run, "03-C", Told(17, ToldName.Failed), load: "ramp");

        var visit = await FindAsync(run, 17);

        Assert.Equal(("C", true), (visit.Stage, visit.Failed));
    }

    [Fact]
    public async Task Nobody_of_that_id_is_a_usage_error()
    {
        var run = Run();
        Record(run, "00-baseline", Told(4, ToldName.Sent));

        await Assert.ThrowsAsync<UsageException>(() => FindAsync(run, 17));
    }

    [Fact]
    public void The_journals_of_both_hops_are_one_story()
    {
        var hops = HopRequest.Read(
            """
            {"vista":{"requests":[{"at":"2026-01-01T00:00:00Z","method":"POST","path":"/message","status":200,"milliseconds":9.5},
                                  {"at":"2026-01-01T00:00:02Z","method":"GET","path":"/message/1/status","status":200,"milliseconds":1}]},
             "oracleHealth":{"requests":[{"at":"2026-01-01T00:00:01Z","method":"POST","path":"/outbox/messages","status":201,"milliseconds":40}]}}
            """);

        Assert.Equal(["VistA", "Oracle Health", "VistA"], hops.Select(hop => hop.Hop));
    }

    [Fact]
    public async Task A_fault_of_the_run_strikes_a_replay_always()
    {
        var faults = await OrderedFaults.ReadAsync(Path.Combine(RepositoryRoot.Path, "docs", "examples", "second-hop-refuses.json"), TestContext.Current.CancellationToken);

        Assert.Contains("probability", Assert.Single(faults.For(Ehr.Vista, 25)), StringComparison.Ordinal);
        Assert.DoesNotContain("probability", Assert.Single(faults.StrikingAlways().For(Ehr.Vista, 25)), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private RunFolder Run() => RunFolder.Create(_path, new RunSettings("r1", 42, "smoke", "full-release", DateTimeOffset.UnixEpoch, FaultsFile: null));

    private static Task<RecordedVisit> FindAsync(RunFolder run, long user) => RecordedVisit.FindAsync(run, user, TestContext.Current.CancellationToken);

    private static void Record(RunFolder run, string stage, LoadEvent told, string load = "load")
    {
        var folder = Directory.CreateDirectory(Path.Combine(run.Root, "stages", stage, load)).FullName;
        using var file = new EventFile(Path.Combine(folder, EventFile.FileName));
        file.Record(told);
    }

    private static StageResult Lost(long user) => new()
    {
        Name = "C",
        Percent = 50,
        Reached = true,
        Users = new(1, 0),
        E2E = new(0, 0, 0),
        Load = new() { Valid = true, Offered = 1, Achieved = 1, Dropped = 0, LatenessP99Ms = 0 },
        Ledger = new(1, 0, 1, 0, 0, 0),
        Failures = [new() { What = "told sent, never delivered", User = $"{user}" }],
    };

    private static LoadEvent Told(long user, string told) => new(
        DateTimeOffset.UnixEpoch, user, $"r1-A/{user}/1", "new", "vista", "web", LoadEvent.Send, told, 200, "", 10, 9, 1, 4711, 1);
}
