using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Disturbs the connection itself.</summary>
public interface IConnectionFault : IFault
{
    /// <summary>Before the endpoint runs (nothing is accepted) or after it (the answer alone suffers).</summary>
    FaultMoment Moment { get; }

    ValueTask DisturbAsync(HttpContext context);
}
