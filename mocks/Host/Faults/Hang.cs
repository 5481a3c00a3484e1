using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Nothing is answered until the caller gives up (or a long time has passed: no socket is held for ever).</summary>
public sealed class Hang(TimeSpan atMost, TimeProvider time) : IConnectionFault
{
    public FaultMoment Moment => FaultMoment.BeforeEndpoint;

    public async ValueTask<bool> DisturbAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await Task.Delay(atMost, time, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ConnectionEnd.ForceAsync(context);
        return false;
    }
}
