using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.OracleHealth.Access;

/// <summary>The patient whose inbox or outbox a request is about.</summary>
internal sealed class MillenniumCaller(SyntheticPopulation population, long index) : Caller
{
    public override long? Patient => index;

    // Computing a patient costs more than most endpoints do, and several faults may ask.
    public override string? Actor => field ??= population.Veteran(index).ActorId;
}
