namespace SecureMessaging.Rollout.Report.Meeting;

/// <summary>
/// The table "User-Facing Metrics (Google Analytics and Call Center)" that the draft leaves empty: a proposal, and what each would tell.
/// </summary>
internal static class UserFacingMetrics
{
    public static IReadOnlyList<(string Name, string Description, string Tells)> Proposed { get; } =
    [
        ("GA: completion, start-message to sent", "Users who see /new-message/start-message and then a send event, by flow", "Whether the longer flow loses people on the way; base: legacy form to send"),
        ("GA: drop-off per page", "Exits on interstitial, recent, select-care-team, start-message", "Which step loses them"),
        ("GA: time from start to send", "Median minutes from interstitial to send", "Whether choosing a team costs more than it helps (usability study: about 70 s)"),
        ("GA: \"Select a different care team\"", "Share of start-message views with this click", "Whether recent teams and preselection miss"),
        ("GA: back by breadcrumb", "Share of select-care-team views that go back", "Whether people expected something else"),
        ("GA: help links", "Clicks on \"Can't find your care team\" and \"Update your contact list\" per 100 views", "Whether teams are missing from the list"),
        ("Medallia / VSignals: CSAT", "Score and comments for the three new URLs and the legacy URL", "Satisfaction, new against base; enters a verdict only from real exports"),
        ("Call centre: contacts about messaging", "MHV help-desk tickets tagged messaging per 1,000 users a day", "Trouble that no log shows"),
        ("Call centre: \"cannot find my team\"", "Tickets of that reason code, Oracle Health sites apart", "The failure the new flow is meant to remove"),
    ];
}
