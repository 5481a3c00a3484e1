using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Spoils the answer of an endpoint that did its work.</summary>
public interface IAnswerFault : IFault
{
    /// <summary>Whether it changes this answer at all.</summary>
    bool Concerns(SimResponse answer);

    SimResponse Spoil(SimResponse answer);
}
