using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Tests.Report;

public sealed class Page_flow
{
    [Fact]
    public void A_page_seen_twice_by_one_user_counts_once() => Assert.Equal(
        [new FunnelStep(Flow.New, "inbox", 2), new FunnelStep(Flow.New, "recent", 1)],
        PageFlow.Funnel([Walk(Flow.New, "inbox", "recent", "inbox"), Walk(Flow.New, "inbox")]));

    [Fact]
    public void Paths_are_told_by_flow() => Assert.Equal(
        [new PathStep(Flow.New, "recent", "start-message", 1), new PathStep(Flow.Base, "inbox", "new-message", 1)],
        PageFlow.Paths([Walk(Flow.New, "recent", "start-message"), Walk(Flow.Base, "inbox", "new-message")]));

    [Fact]
    public void A_journey_that_was_skipped_went_nowhere() =>
        Assert.Empty(PageFlow.Paths([new JourneyResult { Name = "skipped", User = "", Outcome = JourneyOutcome.Skipped }]));

    private static JourneyResult Walk(Flow flow, params string[] pages) =>
        new() { Name = "walk", User = "hybrid", Flow = flow, Outcome = JourneyOutcome.Passed, Pages = pages };
}
