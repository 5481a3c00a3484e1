using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Disturbs the connection itself.</summary>
public interface IConnectionFault : IFault
{
    /// <summary>Before the endpoint runs (nothing is accepted) or after it (the answer alone suffers).</summary>
    FaultMoment Moment { get; }

    /// <summary>Whether it changes how this answer arrives; asked of those that come after the endpoint.</summary>
    bool Concerns(SimResponse answer) => true;

    /// <returns>Whether the connection is left for other faults to disturb; if not, it ends here or amid the body.</returns>
    ValueTask<bool> DisturbAsync(HttpContext context);
}
