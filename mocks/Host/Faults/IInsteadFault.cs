using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Answers in place of the endpoint, which never runs.</summary>
public interface IInsteadFault : IFault
{
    SimResponse Answer(SimRequest request);
}
