using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Answers in place of the endpoint, which then never runs; null lets it.</summary>
public interface IInsteadFault : IFault
{
    SimResponse? Answer(SimRequest request);
}
