using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Spoils the answer of an endpoint that did its work.</summary>
public interface IAnswerFault : IFault
{
    SimResponse Spoil(SimResponse answer);
}
