using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.OracleHealth.Access;

/// <summary>The patient whose inbox or outbox a request is about.</summary>
internal sealed class MillenniumCaller(SyntheticPopulation population, long index) : Caller
{
    public override long? Patient => index;

    public override string? Actor => population.Veteran(index).ActorId;
}
