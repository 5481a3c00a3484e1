using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Ramp_parts
{
    private static readonly LedgerCounts Balanced = new(100, 100, 0, 0, 0, 0);

    [Fact]
    public void A_ramp_whose_levels_are_all_borne_says_nothing() => Assert.Empty(Parts(new() { Levels = [Level(9), Level(72)], Ledger = Balanced }));

    [Fact]
    public void The_first_level_that_is_not_borne_is_named()
    {
        var part = Part(new() { Levels = [Level(9), Level(54, broken: true), Level(72, broken: true)], Ledger = Balanced });
        Assert.Equal((PartResult.Failed, RunCause.Ramp), (part.Result, part.Cause));
        Assert.Contains("at 54 users a second", part.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_lost_on_the_way_up_is_a_promise_broken_not_a_matter_of_the_rate()
    {
        var part = Part(new() { Levels = [Level(9)], Ledger = Balanced with { Lost = 1 } });
        Assert.Equal((PartResult.Failed, RunCause.Invariant), (part.Result, part.Cause));
    }

    [Fact]
    public void A_generator_that_was_late_shows_nothing() =>
        Assert.Equal(PartResult.CouldNotRun, Part(new() { Levels = [Level(9, broken: true)], Ledger = Balanced, InvalidBecause = ["late"] }).Result);

    private static RunPart Part(RampResult ramp) => Assert.Single(Parts(ramp));

    private static IEnumerable<RunPart> Parts(RampResult ramp) => RunParts.Of(Profile, [], [Stage(ramp)], new Dictionary<string, RollbackResult>())
        .Where(part => part.Sentence.Contains("ramp", StringComparison.Ordinal));

    private static StageResult Stage(RampResult ramp) => new()
    {
        Name = "C",
        Percent = 50,
        Reached = true,
        Users = new(0, 0),
        E2E = new(0, 0, 0),
        Load = new() { Valid = true, Offered = 0, Achieved = 0, Dropped = 0, LatenessP99Ms = 0 },
        Ledger = Balanced,
        Ramp = ramp,
    };

    private static RampLevel Level(double perSecond, bool broken = false) => new(perSecond, 100, broken ? 20 : 0, 10, broken);

    private static Profile Profile => new()
    {
        Name = "",
        Purpose = "",
        ClaimsVerdict = true,
        BudgetMinutes = 1,
        LatencyScale = 1,
        BackgroundFailureShare = 0,
        UsersPerSecond = 1,
        AssignmentDraw = 0,
        Journeys = JourneySelection.None,
        Rollbacks = [],
        Quotas = new Dictionary<string, StageQuota>(),
    };
}
