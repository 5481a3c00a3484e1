namespace SecureMessaging.Load.Scenarios.Events;

/// <summary>What one user was told of one attempt to send; a line of <c>events.jsonl</c>. Holds no text, cookie or token.</summary>
/// <param name="At">When the user was told.</param>
/// <param name="User">Index in the population.</param>
/// <param name="Key">Join key <c>run/user/n</c>, as ledgers hold it.</param>
/// <param name="Flow">What the client did.</param>
/// <param name="Ehr">Record of the recipient.</param>
/// <param name="Platform">From where.</param>
/// <param name="Step">Where it ended: <c>send</c>, or the step before it that failed.</param>
/// <param name="Told">sent, failed or timed_out.</param>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Code">Error code; empty when sent.</param>
/// <param name="LatencyMs">Response time: service and lateness together.</param>
/// <param name="ServiceMs">From the real start of the request to its end.</param>
/// <param name="LatenessMs">How late the generator was.</param>
/// <param name="RecipientId">Triage team.</param>
/// <param name="MessageId">As the target named it.</param>
public sealed record LoadEvent(
    DateTimeOffset At, long User, string Key, string Flow, string Ehr, string Platform, string Step, string Told, int Status, string Code,
    double LatencyMs, double ServiceMs, double LatenessMs, long RecipientId, long? MessageId)
{
    /// <summary>When the user's visit was to begin; several steps before the send.</summary>
    public DateTimeOffset IntendedStart { get; init; }

    /// <summary>The step that sends.</summary>
    public const string Send = "send";
}
