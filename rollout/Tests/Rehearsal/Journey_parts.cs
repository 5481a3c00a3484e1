using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Journey_parts
{
    [Fact]
    public async Task A_stage_at_which_no_journey_was_walked_ran_nothing_though_others_were_walked()
    {
        var part = Assert.Single(await PartsAsync("quick", Stage("A", passed: 0), Stage("B", passed: 3)));
        Assert.Equal((PartResult.RanNothing, "Stage A: no browser journey was walked."), (part.Result, part.Sentence));
    }

    [Fact]
    public async Task A_profile_without_a_browser_leaves_nothing_out() => Assert.Empty(await PartsAsync("smoke", Stage("A", passed: 0)));

    private static async Task<IEnumerable<RunPart>> PartsAsync(string profile, params StageResult[] stages) =>
        RunParts.Of(await PlanReader.ReadProfileAsync(profile, TestContext.Current.CancellationToken), [], stages, new Dictionary<string, RollbackResult>())
            .Where(part => part.Cause == RunCause.Journey);

    private static StageResult Stage(string name, int passed) => new()
    {
        Name = name,
        Percent = 5,
        Reached = true,
        Users = new(0, 0),
        E2E = new(passed, 0, Skipped: 2),
        Ledger = new(0, 0, 0, 0, 0, 0),
        Load = new() { Valid = true, Offered = 0, Achieved = 0, Dropped = 0, LatenessP99Ms = 0 },
    };
}
