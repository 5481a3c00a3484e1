namespace SecureMessaging.Rollout.Report.Meeting;

/// <summary>A line of the go/no-go checklist: ticked where the harness proved it, open where people must.</summary>
/// <param name="Text">What must hold.</param>
/// <param name="IsProven">Whether this run proved it.</param>
/// <param name="Evidence">By what, or what is still to do.</param>
public sealed record ChecklistItem(string Text, bool IsProven, string Evidence);
