using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Rule;

/// <summary>The figures behind a verdict, and each limit just on its one side and just on the other.</summary>
public class Figures_and_limits
{
    private static readonly StageJudge Judge = new(Evidence.Rule);

    [Fact]
    public void Difference_is_the_new_flows_share_less_the_bases() =>
        Assert.Equal(0.06, Combined(Evidence.OneStratum(new(30, 300), new(12, 300))).Failures.Difference, 12);

    [Fact]
    public void Difference_over_both_EHRs_is_weighted_by_Mantel_Haenszel()
    {
        // 10 of 100 against 0 of 300 (weight 75), 0 of 300 against 0 of 100 (weight 75): half of ten points.
        var both = Evidence.Of(Evidence.Stratum(Stratum.Vista, new(10, 100), new(0, 300)), Evidence.Stratum(Stratum.OracleHealth, new(0, 300), new(0, 100)));

        Assert.Equal(0.05, Judge.Judge(both, Evidence.Margin(0.05)).Strata.Single(each => each.Stratum == Stratum.Combined).Figures.Failures.Difference, 12);
    }

    [Fact]
    public void Users_and_codes_of_both_EHRs_are_added_up()
    {
        var stratum = Evidence.Stratum(Stratum.Vista, new(30, 300), new(0, 300));
        stratum = stratum with { New = stratum.New with { UsersByErrorCode = new Dictionary<string, int> { ["SM98"] = 30 } } };

        var verdict = Judge.Judge(Evidence.Of(stratum, stratum with { Stratum = Stratum.OracleHealth }), Evidence.Margin(0.05));

        Assert.Contains("60 of 600 users", verdict.Strata[^1].Reason, StringComparison.Ordinal);
        Assert.Contains("SM98 (60 users)", verdict.Strata[^1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 1.0, 2, 9 }, 2)]
    [InlineData(new[] { 9.0, 1, 2, 4 }, 3)]
    public void Medians_are_the_middle_or_between_the_two(double[] latencies, double median) =>
        Assert.Equal(median, Combined(WithLatency(latencies, latencies)).Latency!.BaseMedianMs);

    [Theory]
    [InlineData(2000, 250, StageRule.LatencyHarm)]
    [InlineData(3000, 250, StageRule.GoodEnough)]
    [InlineData(1000, 150, StageRule.GoodEnough)]
    public void Slower_is_harm_only_beyond_ten_percent_of_the_base_and_beyond_the_floor(double baseMs, double slowerMs, StageRule rule)
    {
        double[] ofBase = [.. Enumerable.Range(0, 300).Select(i => baseMs + (i % 10))];

        Assert.Equal(rule, Judge.Judge(WithLatency([.. ofBase.Select(each => each + slowerMs)], ofBase), Evidence.Margin(0.05) with { LatencyMargin = 0.15 }).Rule);
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    public void One_message_lost_doubled_or_astray_is_enough(int lost, int duplicated, int misrouted)
    {
        var stratum = Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300));
        stratum = stratum with { New = stratum.New with { Invariants = new(300, lost, duplicated, misrouted, 0) } };

        Assert.Equal((StageOutcome.Rollback, StageRule.Invariant), Rule(Evidence.Of(stratum)));
    }

    [Fact]
    public void Lost_in_the_base_alone_is_told_as_nothing_of_the_new_flow()
    {
        var stratum = Stage_verdict_laws.Losing(Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), 0, 3);

        Assert.Contains("new flow: nothing of the kind", Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.05)).Reasons[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, StageRule.FewFailures)]
    [InlineData(3, StageRule.SlowSendHarm)]
    public void Two_users_with_a_slow_send_are_too_few_for_harm_and_three_are_not(int slow, StageRule rule)
    {
        var stratum = Slow(Evidence.Stratum(Stratum.Combined, new(0, 40), new(0, 4000)), slow, 0);

        Assert.Equal(rule, Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.05)).Rule);
    }

    [Fact]
    public void Slow_sends_beyond_the_margin_are_not_promoted()
    {
        var stratum = Slow(Evidence.Stratum(Stratum.Combined, new(0, 60), new(0, 60)), 3, 3);

        Assert.Equal(StageOutcome.Hold, Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.05)).Outcome);
    }

    [Fact]
    public void What_was_not_given_is_named_as_not_concluded()
    {
        var told = string.Join(' ', Judge.Judge(Evidence.OneStratum(new(0, 300), new(0, 300)), Evidence.Margin(0.05)).NotConcluded);

        Assert.Contains("nothing is said about speed", told, StringComparison.Ordinal);
        Assert.Contains("were not told apart", told, StringComparison.Ordinal);
        Assert.Contains("was not checked", told, StringComparison.Ordinal);
        Assert.DoesNotContain("there is no base", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_slow_sends_alone_were_counted_speed_is_not_called_unknown()
    {
        var stratum = Slow(Evidence.Stratum(Stratum.Combined, new(0, 300), new(0, 300)), 0, 0);

        var told = string.Join(' ', Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.05)).NotConcluded);

        Assert.DoesNotContain("nothing is said about speed", told, StringComparison.Ordinal);
        Assert.Contains("only the sends slower than the limit are compared", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_EHR_without_times_is_named_beside_one_that_has_them()
    {
        var times = new double[300];
        Array.Fill(times, 100);
        var vista = Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300));
        vista = new(Stratum.Vista, vista.New with { SendLatenciesMs = times }, vista.Base with { SendLatenciesMs = times });
        var evidence = Evidence.Of(vista) with { Strata = [vista, Evidence.Stratum(Stratum.OracleHealth, new(0, 300), new(0, 300))] };

        var gap = Assert.Single(Judge.Judge(evidence, Evidence.Margin(0.05)).NotConcluded, gap => gap.Contains("no latencies", StringComparison.Ordinal));

        Assert.Contains("Oracle Health", gap, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_one_flow_alone_are_said_to_be_compared_with_nothing() => Assert.Contains(
        Judge.Judge(Evidence.OneStratum(new(0, 300), new(0, 300)) with { Csat = new([], [4, 5]) }, Evidence.Margin(0.05)).NotConcluded,
        gap => gap.Contains("scores were given for the base alone, and were not compared", StringComparison.Ordinal));

    [Fact]
    public void With_everybody_on_the_new_flow_the_missing_base_is_named() => Assert.Contains(
        Judge.Judge(Evidence.OneStratum(new(0, 300), new(0, 0), 100), Evidence.Margin(0.05)).NotConcluded,
        gap => gap.Contains("there is no base", StringComparison.Ordinal));

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    public void A_latency_that_is_none_is_refused(double latency) =>
        Assert.Throws<EvidenceException>(() => Judge.Judge(WithLatency([latency], [1]), Evidence.Margin(0.05)));

    [Theory]
    [InlineData(-1)]
    [InlineData(301)]
    public void Slow_users_that_cannot_be_are_refused(int slow) =>
        Assert.Throws<EvidenceException>(() => Judge.Judge(Evidence.Of(Slow(Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), slow, 0)), Evidence.Margin(0.05)));

    [Theory]
    [InlineData(-1, 0, 0, 0, 0)]
    [InlineData(0, -1, 0, 0, 0)]
    [InlineData(0, 0, -1, 0, 0)]
    [InlineData(0, 0, 0, -1, 0)]
    [InlineData(0, 0, 0, 0, -1)]
    public void Negative_counts_of_messages_are_refused(int accepted, int lost, int duplicated, int misrouted, int late)
    {
        var stratum = Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300));
        stratum = stratum with { Base = stratum.Base with { Invariants = new(accepted, lost, duplicated, misrouted, late) } };

        Assert.Throws<EvidenceException>(() => Judge.Judge(Evidence.Of(stratum), Evidence.Margin(0.05)));
    }

    [Fact]
    public void No_figures_at_all_are_refused() => Assert.Throws<EvidenceException>(() => Judge.Judge(Evidence.Of(), Evidence.Margin(0.05)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    public void A_percentage_that_is_none_is_refused(double percent) =>
        Assert.Throws<EvidenceException>(() => Judge.Judge(Evidence.OneStratum(new(0, 300), new(0, 300), percent), Evidence.Margin(0.05)));

    [Fact]
    public void Messages_by_platform_are_told()
    {
        var evidence = Evidence.OneStratum(new(0, 300), new(0, 300)) with
        {
            Platforms = PlatformSends.Count([("web", true, true), ("web", true, false), ("mobile", false, true), ("", false, true)]),
        };

        Assert.Contains("Stage C: messages sent by platform: mobile, base: 1 of 1; web, new flow: 1 of 2.", Judge.Judge(evidence, Evidence.Margin(0.05)).Notes);
    }

    [Fact]
    public void A_stage_without_criteria_still_tells_what_it_lost()
    {
        var stratum = Stage_verdict_laws.Losing(Evidence.Stratum(Stratum.Vista, new(0, 300), new(0, 300)), 0, 2);

        Assert.Contains("base: 2 told sent but never delivered", Assert.Single(StageJudge.BrokenInvariants(Evidence.Of(stratum))), StringComparison.Ordinal);
    }

    private static (StageOutcome, StageRule) Rule(StageEvidence evidence)
    {
        var verdict = Judge.Judge(evidence, Evidence.Margin(0.05));
        return (verdict.Outcome, verdict.Rule);
    }

    private static StratumFigures Combined(StageEvidence evidence) => Judge.Judge(evidence, Evidence.Margin(0.05)).Strata.Single().Figures;

    private static StageEvidence WithLatency(IReadOnlyList<double> ofNew, IReadOnlyList<double> ofBase)
    {
        var stratum = Evidence.Stratum(Stratum.Combined, new Proportion(0, 300), new Proportion(0, 300));
        return Evidence.Of(stratum with { New = stratum.New with { SendLatenciesMs = ofNew }, Base = stratum.Base with { SendLatenciesMs = ofBase } });
    }

    private static StratumEvidence Slow(StratumEvidence stratum, int ofNew, int ofBase) =>
        stratum with { New = stratum.New with { SlowUsers = ofNew }, Base = stratum.Base with { SlowUsers = ofBase } };
}
