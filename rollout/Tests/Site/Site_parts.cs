using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>What a handful of accounts may conclude: that something is broken, never that nothing is.</summary>
public class Site_parts
{
    [Fact]
    public void Spotless_sends_and_journeys_are_no_GO() => Assert.Equal(RunOutcome.Invalid, Judge([Send(Flow.New, ""), Send(Flow.Base, "")], passed: 3));

    [Fact]
    public void A_flow_in_which_nobody_gets_through_is_a_no_go() =>
        Assert.Equal(RunOutcome.NoGo, Judge([Send(Flow.New, "SM98"), Send(Flow.New, "SM98"), Send(Flow.Base, "")], passed: 3));

    [Fact]
    public void It_is_told_as_sends_and_not_as_a_journey()
    {
        var part = Assert.Single(SiteParts.Of(Stage([Send(Flow.New, "SM98")], passed: 3, failed: 0), [Send(Flow.New, "SM98")], endedEarly: null), part => part.Result == PartResult.Failed);
        Assert.Equal(RunCause.Sends, part.Cause);
        Assert.Contains("of the new flow to VistA failed", part.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_send_that_fails_among_others_is_too_few_to_tell() =>
        Assert.Equal(RunOutcome.Invalid, Judge([Send(Flow.New, "SM98"), Send(Flow.New, ""), Send(Flow.Base, "")], passed: 3));

    [Fact]
    public void A_journey_that_fails_is_a_no_go() => Assert.Equal(RunOutcome.NoGo, Judge([Send(Flow.New, "")], passed: 3, failed: 1));

    [Fact]
    public void Nobody_who_may_write_to_anybody_is_said()
    {
        var parts = SiteParts.Of(Stage([], passed: 1, failed: 0), [], endedEarly: null);
        Assert.Contains(parts, part => part is { Result: PartResult.RanNothing, Cause: RunCause.InvalidLoad });
    }

    [Fact]
    public void A_site_that_was_left_alone_is_not_said_to_have_no_care_teams()
    {
        var parts = SiteParts.Of(Stage([], passed: 1, failed: 0), [], "the site asked for fewer requests (429)");
        Assert.DoesNotContain(parts, part => part.Result == PartResult.RanNothing);
        Assert.Contains(parts, part => part.Sentence.Contains("429", StringComparison.Ordinal));
    }

    [Fact]
    public void A_send_that_a_site_asked_to_come_less_often_is_not_taken_for_a_broken_flow() =>
        Assert.Equal(RunOutcome.Invalid, Judge([Send(Flow.Base, ""), Send(Flow.New, "429")], passed: 3, endedEarly: "the site asked for fewer requests (429)"));

    [Fact]
    public void Latency_is_told_of_sends_that_got_through()
    {
        var row = Assert.Single(Stage([Send(Flow.New, "SM98") with { LatencyMs = 5 }, Send(Flow.New, "")], 1, 0).Load.Send);
        Assert.Equal((2, 1, 100.0), (row.Count, row.Failed, row.P50Ms));
    }

    [Fact]
    public void Where_no_send_got_through_there_is_no_latency() => Assert.False(Assert.Single(Stage([Send(Flow.New, "SM98")], 1, 0).Load.Send).HasLatency);

    [Theory]
    [InlineData(false, true, 2)]
    [InlineData(true, false, 2)]
    [InlineData(true, true, 1)]
    public void An_account_writes_to_the_first_team_that_pages_offer_it(bool preferred, bool unblocked, long written)
    {
        var user = new SiteUser("hybrid", null!, null, Curated: true, Recent: false, [new(1, "668", IsOracleHealth: false, !unblocked, preferred), new(2, "668", IsOracleHealth: false, Blocked: false, Preferred: true)]);
        Assert.Equal(written, user.TeamOn(Ehr.Vista)?.Id);
    }

    [Fact]
    public void No_error_reads_as_if_nothing_was_lost() => Assert.Equal(new LedgerCounts(0, 0, 0, 0, 0, 0), Stage([Send(Flow.New, "")], 1, 0).Ledger);

    private static RunOutcome Judge(IReadOnlyList<SiteSend> sends, int passed, int failed = 0, string? endedEarly = null) => RunJudge.Judge(
        SiteParts.Of(Stage(sends, passed, failed), sends, endedEarly), [new JudgedStage { Name = SiteStage.Name }], claimsVerdict: false).Outcome;

    private static StageResult Stage(IReadOnlyList<SiteSend> sends, int passed, int failed)
    {
        var journeys = new JourneyCounts(passed, failed, 0)
        {
            Journeys = [.. Enumerable.Repeat(new JourneyResult { Name = "made to fail", User = "hybrid", Outcome = JourneyOutcome.Failed }, failed)],
        };
        var user = new SiteUser("hybrid", null!, null, Curated: true, Recent: false, []);
        return SiteStage.Of([user], journeys, sends, endedEarly: null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
    }

    private static SiteSend Send(Flow flow, string code) => new("hybrid", flow, Ehr.Vista, DateTimeOffset.UnixEpoch, "send", code, 100);
}
