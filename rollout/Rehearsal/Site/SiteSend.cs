using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>One attempt of a test account to send, and what it was told.</summary>
/// <param name="Persona">Who.</param>
/// <param name="Flow">What it was served.</param>
/// <param name="Ehr">Record of the team written to.</param>
/// <param name="At">When it was told.</param>
/// <param name="Step">Where it ended: <c>send</c>, or the step before it that failed.</param>
/// <param name="Code">Error code, or empty.</param>
/// <param name="LatencyMs">Of the last step.</param>
internal sealed record SiteSend(string Persona, Flow Flow, Ehr Ehr, DateTimeOffset At, string Step, string Code, double LatencyMs)
{
    public bool Failed => Code.Length > 0;
}
