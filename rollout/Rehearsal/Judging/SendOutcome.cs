using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Rehearsal.Judging;

/// <summary>One attempt to send under load: what the client was told, how long it took, and what the ledgers say.</summary>
/// <param name="User">Index of the sender.</param>
/// <param name="Flow">What the client did.</param>
/// <param name="Ehr">Record of the recipient.</param>
/// <param name="Platform">From where.</param>
/// <param name="At">When the client was told.</param>
/// <param name="Code">Error code, or empty.</param>
/// <param name="LatencyMs">From the intended start.</param>
/// <param name="Step">Where it ended: <c>send</c>, or the step before it that failed.</param>
/// <param name="Reconciled">Told beside delivered.</param>
public sealed record SendOutcome(long User, Flow Flow, Ehr Ehr, string Platform, DateTimeOffset At, string Code, double LatencyMs, string Step, ReconciledSend Reconciled)
{
    /// <summary>Whether the client was told that it was sent.</summary>
    public bool Succeeded => Reconciled.Send.Told == Told.Sent;
}
