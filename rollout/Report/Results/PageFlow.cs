namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Where browser journeys went: how many reached each page, and from which to which they went. They are chosen to cover every way: no share of users.</summary>
public static class PageFlow
{
    /// <summary>Users who reached each page, by flow, the most visited first.</summary>
    public static IReadOnlyList<FunnelStep> Funnel(IEnumerable<JourneyResult> journeys) =>
    [
        .. from step in Walked(journeys).SelectMany(walk => walk.Pages.Distinct().Select(page => (walk.Flow, Page: page)))
           group step by step into users
           orderby users.Key.Flow, users.Count() descending, users.Key.Page
           select new FunnelStep(users.Key.Flow, users.Key.Page, users.Count()),
    ];

    /// <summary>Users who went from one page to another, by flow; each user once, however often.</summary>
    public static IReadOnlyList<PathStep> Paths(IEnumerable<JourneyResult> journeys) =>
    [
        .. from step in Walked(journeys).SelectMany(walk => walk.Pages.Zip(walk.Pages.Skip(1)).Distinct().Select(pair => (walk.Flow, From: pair.First, To: pair.Second)))
           group step by step into users
           orderby users.Key.Flow, users.Count() descending, users.Key.From, users.Key.To
           select new PathStep(users.Key.Flow, users.Key.From, users.Key.To, users.Count()),
    ];

    private static IEnumerable<(Flow Flow, IReadOnlyList<string> Pages)> Walked(IEnumerable<JourneyResult> journeys) =>
        from journey in journeys
        where journey.Flow is not null && journey.Pages.Count > 0
        select (journey.Flow!.Value, journey.Pages);
}
