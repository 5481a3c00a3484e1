namespace SecureMessaging.E2E.Journeys.Coverage;

/// <summary>One row of the checklist of the flow.</summary>
/// <param name="Id">Number in new-message-flow.md §10, or a name with a plus for an addition of ours.</param>
/// <param name="What">What is to be seen.</param>
public sealed record ChecklistRow(string Id, string What);
