using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The work is done at once, the first byte of the answer comes late.</summary>
public sealed class SlowHeaders(TimeSpan delay, TimeProvider time) : IConnectionFault
{
    public FaultMoment Moment => FaultMoment.AfterEndpoint;

    public async ValueTask<bool> DisturbAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await Task.Delay(delay, time, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !context.RequestAborted.IsCancellationRequested;
    }
}
