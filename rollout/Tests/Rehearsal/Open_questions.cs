using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>What a run leaves open is said in its result, not on the console alone.</summary>
public sealed class Open_questions : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("open-questions-").FullName;

    [Fact]
    public async Task Stages_that_the_ramp_did_not_come_to_are_named() =>
        Assert.Contains("Stage B: not rehearsed, the ramp stopped at a rollback.", (await ResultAsync("quick")).NotConcluded);

    [Fact]
    public async Task Harm_too_small_for_this_many_users_is_named_for_the_stages_that_were_rehearsed() =>
        Assert.Single((await ResultAsync("quick")).NotConcluded, sentence => sentence.Contains("may go unseen", StringComparison.Ordinal));

    [Fact]
    public async Task What_makes_a_run_inconclusive_is_open() =>
        Assert.Contains("No contract was verified.", (await ResultAsync("smoke", StageOutcome.Promote)).NotConcluded);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ResultDocument> ResultAsync(string profile, StageOutcome outcome = StageOutcome.Rollback)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var here = new Uri("http://127.0.0.1:1");
        var stack = new StackAddresses(here, here, here, here, Pid: 0);
        using var target = new StackTarget(stack, new SyntheticPopulation());
        var run = RunFolder.Create(_folder, new RunSettings("r1", 42, profile, "full-release", DateTimeOffset.UnixEpoch, FaultsFile: null));
        var context = new RehearsalContext(
            run, await PlanReader.ReadAsync("full-release", cancelled), await PlanReader.ReadProfileAsync(profile, cancelled), target, null!, TimeProvider.System);
        var stage = new StageResult
        {
            Name = "A",
            Percent = 5,
            Reached = true,
            Verdict = outcome,
            Users = new(0, 0),
            E2E = new(1, 0, 0),
            Load = new() { Valid = true, Offered = 0, Achieved = 0, Dropped = 0, LatenessP99Ms = 0 },
            Ledger = new(0, 0, 0, 0, 0, 0),
        };
        return RunResult.Of(context, stack, TimeSpan.Zero, [], [stage], new Dictionary<string, RollbackResult>());
    }
}
