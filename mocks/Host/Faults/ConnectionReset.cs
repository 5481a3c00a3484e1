using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The connection is reset and not a byte is answered: before the endpoint runs, or after it did its work.</summary>
public sealed class ConnectionReset(FaultMoment moment) : IConnectionFault
{
    public FaultMoment Moment { get; } = moment;

    public async ValueTask<bool> DisturbAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await ConnectionEnd.ForceAsync(context);
        return false;
    }
}
