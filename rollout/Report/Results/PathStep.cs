namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Users who went from one page to another.</summary>
public sealed record PathStep(Flow Flow, string From, string To, int Users);
