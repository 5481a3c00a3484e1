using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Rule;

/// <summary>Each rule of the stage verdict, and what it says.</summary>
public class Stage_judge
{
    private static readonly StageJudge Judge = new(Evidence.Rule);

    private static readonly double[] Base = [.. Enumerable.Range(0, 300).Select(i => 900.0 + (i % 100))];

    [Fact]
    public void Harm_is_told_with_stage_EHR_figures_and_code()
    {
        var oracleHealth = Evidence.Stratum(Stratum.OracleHealth, new(30, 300), new(0, 300));
        oracleHealth = oracleHealth with { New = oracleHealth.New with { UsersByErrorCode = new Dictionary<string, int> { ["SM98"] = 30 } } };

        var verdict = Judge.Judge(Evidence.Of(Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), oracleHealth), Evidence.Margin(0.01));

        Assert.Equal(StageOutcome.Rollback, verdict.Outcome);
        Assert.Equal(StageRule.FailureHarm, verdict.Rule);
        Assert.Equal(
            "Stage C (50 %), Oracle Health: a message could not be sent for 30 of 300 users (10.0 %) of the new flow against 0 of 300 users (0.0 %) "
            + "of the base: 10.0 points worse (p < 0.0001, limit 0.05); errors met: SM98 (30 users).",
            verdict.Reasons[0]);
    }

    [Fact]
    public void One_failure_against_none_is_held_though_its_p_is_below_alpha()
    {
        var verdict = Judge.Judge(Evidence.OneStratum(new(1, 40), new(0, 780)), Evidence.Margin(0.05));
        Assert.Equal((StageOutcome.Hold, StageRule.FewFailures), (verdict.Outcome, verdict.Rule));
    }

    [Fact]
    public void Harm_spread_thinly_over_both_EHRs_is_seen_in_both_together()
    {
        var (ofNew, ofBase) = (new Proportion(5, 300), new Proportion(1, 300));
        var verdict = Judge.Judge(
            Evidence.Of(Evidence.Stratum(Stratum.Vista, ofNew, ofBase), Evidence.Stratum(Stratum.OracleHealth, ofNew, ofBase)), Evidence.Margin(0.05));
        Assert.Equal(StageOutcome.Rollback, verdict.Outcome);
        Assert.Equal(Stratum.Combined, verdict.Strata.Single(stratum => stratum.Outcome == StageOutcome.Rollback).Stratum);
    }

    [Fact]
    public void Messages_lost_in_both_flows_alike_are_an_incident_downstream()
    {
        var stratum = Stage_verdict_laws.Losing(Evidence.Stratum(Stratum.OracleHealth, new(0, 300), new(0, 300)), 4, 3);
        var verdict = Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.01));
        Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
    }

    [Theory]
    [InlineData(60, 60, 0.05)]
    [InlineData(150, 150, 0.02)]
    [InlineData(300, 300, 0.01)]
    [InlineData(7_500, 15_000, 0.01)]
    public void Sends_that_fail_in_both_flows_alike_are_an_incident_downstream_and_no_reason_to_promote(int failed, int users, double margin)
    {
        var verdict = Judge.Judge(Evidence.OneStratum(new(failed, users), new(failed, users)), Evidence.Margin(margin));
        Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
    }

    [Fact]
    public void A_new_flow_that_fails_for_everybody_is_rolled_back_though_the_base_has_an_incident_too() =>
        Assert.Equal(StageRule.FailureHarm, Judge.Judge(Evidence.OneStratum(new(300, 300), new(60, 300)), Evidence.Margin(0.01)).Rule);

    [Fact]
    public void An_incident_at_one_EHR_blames_nobody_over_both_either()
    {
        var verdict = Judge.Judge(
            Evidence.Of(
                Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), Evidence.Stratum(Stratum.OracleHealth, new(80, 300), new(60, 300))),
            Evidence.Margin(0.01));
        Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
    }

    [Fact]
    public void An_incident_of_sends_excuses_no_lost_messages()
    {
        var stratum = Stage_verdict_laws.Losing(Evidence.Stratum(Stratum.OracleHealth, new(60, 300), new(60, 300)), 9, 1);
        Assert.Equal(StageRule.Invariant, Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.01)).Rule);
    }

    [Fact]
    public void A_straggler_of_the_base_at_100_percent_holds_nothing() =>
        Assert.Equal(StageOutcome.Promote, Judge.Judge(Evidence.OneStratum(new(0, 2000), new(2, 2), percent: 100), Evidence.Margin(0.01)).Outcome);

    [Fact]
    public void During_an_incident_a_difference_that_chance_could_bring_blames_nobody() =>
        Assert.Equal(StageRule.DownstreamIncident, Judge.Judge(Evidence.OneStratum(new(230, 300), new(205, 300)), Evidence.Margin(0.01)).Rule);

    [Fact]
    public void Sends_that_are_slow_in_both_flows_alike_are_an_incident_downstream()
    {
        var slow = new ArmEvidence { Users = 300, FailedUsers = 0, SlowUsers = 300 };
        var verdict = Judge.Judge(Evidence.Of(new StratumEvidence(Stratum.OracleHealth, slow, slow)), Evidence.Margin(0.01));
        Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
    }

    [Fact]
    public void An_outage_of_one_EHR_is_told_of_that_EHR()
    {
        var verdict = Judge.Judge(
            Evidence.Of(
                Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), Evidence.Stratum(Stratum.OracleHealth, new(180, 300), new(180, 300))),
            Evidence.Margin(0.01));
        Assert.StartsWith("Stage C (50 %), Oracle Health: a message could not be sent for 180 of 300 users", verdict.Reasons[0], StringComparison.Ordinal);
        Assert.EndsWith("An incident downstream, not the new flow's.", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Latency_measured_for_one_flow_only_holds_though_the_stage_does_not_wait_for_every_EHR()
    {
        var vista = Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300));
        var half = vista with { New = vista.New with { SendLatenciesMs = [.. Enumerable.Repeat(900.0, 300)] } };
        var verdict = Judge.Judge(
            Evidence.Of(half, Evidence.Stratum(Stratum.OracleHealth, new(0, 300), new(0, 300))), Evidence.Margin(0.05) with { EveryEhr = false });
        Assert.Equal((StageOutcome.Hold, StageRule.TooFewUsers), (verdict.Outcome, verdict.Rule));
    }

    [Fact]
    public void Times_of_a_late_generator_are_no_evidence_while_what_failed_is()
    {
        static ArmEvidence Arm(double milliseconds) => new()
        {
            Users = 300,
            FailedUsers = 0,
            SlowUsers = milliseconds > 5000 ? 300 : 0,
            SendLatenciesMs = [.. Enumerable.Repeat(milliseconds, 300)],
        };
        var slower = Evidence.Of(new StratumEvidence(Stratum.Combined, Arm(9000), Arm(900)));
        var failing = Evidence.OneStratum(new(30, 300), new(0, 300));
        Assert.Equal(StageRule.LatencyHarm, Judge.Judge(slower, Evidence.Margin(0.01)).Rule);
        Assert.Equal(StageRule.GoodEnough, Judge.Judge(slower.WithoutLatencies(), Evidence.Margin(0.01)).Rule);
        Assert.Equal(StageRule.FailureHarm, Judge.Judge(failing.WithoutLatencies(), Evidence.Margin(0.01)).Rule);
    }

    [Fact]
    public void Messages_lost_demonstrably_more_often_in_the_new_flow_are_its_fault_though_the_base_lost_one()
    {
        var stratum = Stage_verdict_laws.Losing(Evidence.Stratum(Stratum.OracleHealth, new(0, 300), new(0, 300)), 20, 1);
        Assert.Equal(StageRule.Invariant, Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.01)).Rule);
    }

    [Fact]
    public void An_incident_downstream_does_not_hide_harm()
    {
        var stratum = Stage_verdict_laws.Losing(Evidence.Stratum(Stratum.OracleHealth, new(30, 300), new(0, 300)), 4, 3);
        Assert.Equal(StageRule.FailureHarm, Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.01)).Rule);
    }

    [Fact]
    public void A_user_served_other_toggles_than_the_formula_gives_holds_the_stage()
    {
        var evidence = Evidence.OneStratum(new(0, 300), new(0, 300)) with { Assignment = new AssignmentEvidence(600, 1) };
        Assert.Equal((StageOutcome.Hold, StageRule.Assignment), Decide(evidence));
    }

    [Theory]
    [InlineData(91, StageRule.GoodEnough)]
    [InlineData(130, StageRule.Assignment)]
    public void A_split_far_from_the_percentage_holds_the_stage(int observed, StageRule rule)
    {
        var evidence = Evidence.OneStratum(new(0, 300), new(0, 300), percent: 5) with { Assignment = new AssignmentEvidence(0, 0, new Proportion(observed, 1820)) };
        Assert.Equal(rule, Decide(evidence).Rule);
    }

    [Theory]
    [InlineData(150, StageRule.GoodEnough)] // above 10 %, not above 200 ms
    [InlineData(400, StageRule.LatencyHarm)]
    [InlineData(0, StageRule.GoodEnough)]
    public void Slower_sends_are_harm_beyond_both_floors(double slowerMs, StageRule rule)
    {
        var criteria = Evidence.Margin(0.01) with { LatencyMargin = 0.15 };
        var verdict = Judge.Judge(Evidence.Of(Timed([.. Base.Select(value => value + slowerMs)])), criteria);
        Assert.Equal(rule, verdict.Rule);
    }

    [Fact]
    public void Sends_that_may_be_slower_than_the_margin_are_not_promoted()
    {
        // A shift of 198 ms: no harm (floor 200 ms), but its interval reaches past the 200 ms allowed.
        double[] slower = [.. Base.Select(value => value + 198)];
        var verdict = Judge.Judge(Evidence.Of(Timed(slower)), Evidence.Margin(0.01) with { LatencyMargin = 0.01 });
        Assert.Equal((StageOutcome.Hold, StageRule.Inconclusive), (verdict.Outcome, verdict.Rule));
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 100)]
    [InlineData(100, 2)]
    public void Slower_sends_of_fewer_than_three_users_are_held_whatever_their_p(int ofNew, int ofBase)
    {
        var verdict = Judge.Judge(Evidence.Of(TimedUsers(ofNew, ofBase)), Evidence.Margin(0.01));
        Assert.Equal((StageOutcome.Hold, StageRule.FewFailures), (verdict.Outcome, verdict.Rule));
        Assert.EndsWith("fewer than 3 users of a flow were timed, so no harm is concluded yet.", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Slower_sends_of_three_users_are_harm() => Assert.Equal(StageRule.LatencyHarm, Decide(Evidence.Of(TimedUsers(3, 100))).Rule);

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, 0)]
    public void Slow_sends_counted_in_one_flow_only_are_no_reason_to_promote(int? ofNew, int? ofBase)
    {
        var stratum = Evidence.Stratum(Stratum.Combined, new(0, 300), new(0, 300));
        stratum = stratum with { New = stratum.New with { SlowUsers = ofNew }, Base = stratum.Base with { SlowUsers = ofBase } };
        Assert.Equal((StageOutcome.Hold, StageRule.TooFewUsers), Decide(Evidence.Of(stratum)));
    }

    [Fact]
    public void A_tail_of_slow_sends_is_harm_though_the_median_stays()
    {
        var stratum = Timed(Base);
        stratum = stratum with { New = stratum.New with { SlowUsers = 20 }, Base = stratum.Base with { SlowUsers = 0 } };
        Assert.Equal(StageRule.SlowSendHarm, Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.01)).Rule);
    }

    [Theory]
    [InlineData(0, 298, StageRule.TooFewUsers)]
    [InlineData(0, 299, StageRule.GoodEnough)]
    [InlineData(3, 300, StageRule.Inconclusive)]
    [InlineData(3, 1000, StageRule.GoodEnough)]
    [InlineData(6, 300, StageRule.Inconclusive)]
    [InlineData(7, 300, StageRule.FailureHarm)]
    [InlineData(2, 2, StageRule.TooFewUsers)]
    public void At_100_percent_the_share_of_failures_is_judged_alone(int failed, int users, StageRule rule) =>
        Assert.Equal(rule, Decide(Evidence.OneStratum(new(failed, users), new(0, 0), percent: 100)).Rule);

    [Fact]
    public void At_100_percent_failures_that_may_be_too_many_are_told_as_what_they_are()
    {
        var verdict = Judge.Judge(Evidence.OneStratum(new(3, 300), new(0, 0), percent: 100), Evidence.Margin(0.01));
        Assert.Equal("Stage C (100 %), all users: a message could not be sent for 3 of 300 users (1.0 %): up to 2.56 % may fail, 1.0 % allowed.", verdict.Reasons[0]);
    }

    [Fact]
    public void At_100_percent_failures_that_are_too_many_lead_back_to_where_there_was_a_base()
    {
        var verdict = Judge.Judge(Evidence.OneStratum(new(28, 300), new(0, 0), percent: 100), Evidence.Margin(0.01));
        Assert.Equal(StageOutcome.Rollback, verdict.Outcome);
        Assert.Equal(
            "Stage C (100 %), all users: a message could not be sent for 28 of 300 users (9.33 %): at least 6.71 % fail, 1.0 % allowed. With everybody on the new flow "
            + "there is no base to tell it from an incident downstream: go back to the stage before, where there is one.",
            verdict.Reasons[0]);
    }

    [Fact]
    public void An_EHR_of_which_nothing_was_given_holds_the_stage()
    {
        var verdict = Judge.Judge(Evidence.Of(Evidence.Stratum(Stratum.OracleHealth, new(0, 500), new(0, 500))), Evidence.Margin(0.01));
        Assert.Equal((StageOutcome.Hold, StageRule.TooFewUsers), (verdict.Outcome, verdict.Rule));
        Assert.StartsWith("Stage C (50 %), VistA: 0 users had the new flow", verdict.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_EHR_of_which_nothing_was_given_is_named_at_an_early_stage()
    {
        var verdict = Judge.Judge(Evidence.Of(Evidence.Stratum(Stratum.Vista, new(0, 500), new(0, 500))), Evidence.Margin(0.05) with { EveryEhr = false });
        Assert.Equal(StageOutcome.Promote, verdict.Outcome);
        Assert.Contains(verdict.NotConcluded, gap => gap.Contains("Oracle Health: 0 users had the new flow", StringComparison.Ordinal));
    }

    [Fact]
    public void An_EHR_with_few_users_does_not_hold_an_early_stage_but_is_named()
    {
        var evidence = Evidence.Of(
            Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), Evidence.Stratum(Stratum.OracleHealth, new(0, 5), new(0, 90)));
        var verdict = Judge.Judge(evidence, Evidence.Margin(0.05) with { EveryEhr = false });
        Assert.Equal(StageOutcome.Promote, verdict.Outcome);
        Assert.Contains(verdict.NotConcluded, gap => gap.Contains("Oracle Health: 5 users had the new flow, 59 are needed"));
    }

    [Fact]
    public void An_EHR_with_few_users_holds_a_later_stage()
    {
        var evidence = Evidence.Of(
            Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), Evidence.Stratum(Stratum.OracleHealth, new(0, 5), new(0, 90)));
        Assert.Equal((StageOutcome.Hold, StageRule.TooFewUsers), Decide(evidence));
    }

    [Fact]
    public void Messages_delivered_after_an_error_are_told_but_decide_nothing()
    {
        var stratum = Evidence.Stratum(Stratum.Combined, new(0, 300), new(0, 300));
        stratum = stratum with { New = stratum.New with { Invariants = InvariantCounts.None with { DeliveredAfterError = 2 } } };
        var verdict = Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.01));
        Assert.Equal(StageOutcome.Promote, verdict.Outcome);
        Assert.Single(verdict.Notes);
    }

    [Theory]
    [InlineData(-1.0, StageRule.LowerSatisfaction)]
    [InlineData(0.0, StageRule.GoodEnough)]
    public void Users_less_satisfied_hold_the_stage(double lower, StageRule rule)
    {
        double[] ofBase = [.. Enumerable.Range(0, 60).Select(i => 3.0 + (i % 3))];
        var evidence = Evidence.OneStratum(new(0, 300), new(0, 300)) with { Csat = new CsatEvidence([.. ofBase.Select(score => score + lower)], ofBase) };
        Assert.Equal(rule, Decide(evidence).Rule);
    }

    [Fact]
    public void Lower_satisfaction_never_hides_harm()
    {
        var evidence = Evidence.OneStratum(new(30, 300), new(0, 300)) with { Csat = new CsatEvidence([1, 1, 1, 1], [5, 5, 5, 5]) };
        Assert.Equal(StageRule.FailureHarm, Decide(evidence).Rule);
    }

    [Theory]
    [InlineData(-1, 10, "-1 failed users")]
    [InlineData(11, 10, "more failures than users")]
    [InlineData(0, -1, "-1 users")]
    public void Impossible_figures_are_refused(int failed, int users, string complaint)
    {
        var exception = Assert.Throws<EvidenceException>(() => Decide(Evidence.OneStratum(new(failed, users), new(0, 10))));
        Assert.Contains(complaint, exception.Message);
    }

    private static (StageOutcome Outcome, StageRule Rule) Decide(StageEvidence evidence)
    {
        var verdict = Judge.Judge(evidence, Evidence.Margin(0.01));
        return (verdict.Outcome, verdict.Rule);
    }

    // Every timed user of the new flow is slower than every one of the base.
    private static StratumEvidence TimedUsers(int ofNew, int ofBase)
    {
        ArmEvidence Arm(int timed, double fromMs) => new() { Users = 300, FailedUsers = 0, SendLatenciesMs = [.. Enumerable.Range(0, timed).Select(i => fromMs + i)] };
        return new(Stratum.Combined, Arm(ofNew, 5000), Arm(ofBase, 900));
    }

    private static StratumEvidence Timed(double[] ofNew) => new(
        Stratum.Combined,
        new ArmEvidence { Users = 300, FailedUsers = 0, SendLatenciesMs = ofNew },
        new ArmEvidence { Users = 300, FailedUsers = 0, SendLatenciesMs = Base });
}
