namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Users who reached a page, in the order of the flow.</summary>
public sealed record FunnelStep(Flow Flow, string Page, int Users);
