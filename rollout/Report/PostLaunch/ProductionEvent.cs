using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>One event of real use, as exported from analytics or logs.</summary>
/// <param name="At">When; months are counted in UTC.</param>
/// <param name="User">A pseudonym that is the same in all events of one user.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Page">
/// The page seen, the last part of its address: <c>recent</c>, <c>select-care-team</c>, <c>start-message</c>, <c>new-message</c> (the base's form),
/// or any other; empty when it was no page view.
/// </param>
/// <param name="Flow">The user's flow then.</param>
/// <param name="Platform"><c>va.gov</c>, <c>mobile-app</c> or <c>my-va-health</c>.</param>
/// <param name="Device"><c>desktop</c>, <c>mobile</c> or <c>tablet</c>; empty when unknown.</param>
public sealed record ProductionEvent(DateTimeOffset At, string User, ProductionEventKind Kind, string Page, Flow Flow, string Platform, string Device)
{
    /// <summary>Whether a new message was submitted.</summary>
    public bool IsSubmission => Kind != ProductionEventKind.PageView;
}
