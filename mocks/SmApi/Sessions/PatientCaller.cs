using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Population;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Sessions;

/// <summary>The patient of a session, or why there is none.</summary>
internal sealed class PatientCaller(SyntheticPopulation population, long? patient, SmError? refusal) : Caller
{
    private Veteran? _veteran;

    public override long? Patient => patient;

    public override string? Actor => patient is null ? null : Veteran.ActorId;

    /// <summary>When the session began.</summary>
    public DateTimeOffset SessionStart { get; init; }

    /// <exception cref="SmException">The token is missing, expired or not ours.</exception>
    public Veteran Veteran => refusal is null ? _veteran ??= population.Veteran(patient!.Value) : throw new SmException(refusal);
}
