using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;

namespace SecureMessaging.Mocks.SmApi.Faults;

/// <summary>A token ends in mid-session, before its time.</summary>
public sealed class ExpiredToken : IInsteadFault
{
    public SimResponse? Answer(SimRequest request) => SmError.InvalidUserCredentials.ToResponse();
}
