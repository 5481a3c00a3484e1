namespace SecureMessaging.Runtime.Targets;

/// <summary>What the simulators were asked on behalf of a patient: evidence of a failure.</summary>
public interface IRequestJournals
{
    /// <summary>The journals of both simulators as one JSON document.</summary>
    Task<string> OfPatientAsync(long patient, CancellationToken cancellationToken);
}
