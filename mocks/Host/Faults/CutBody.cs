using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Status, headers and the first bytes arrive; then the connection is reset.</summary>
public sealed class CutBody(int after) : IConnectionFault
{
    public FaultMoment Moment => FaultMoment.AfterEndpoint;

    public bool Concerns(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return !answer.Body.IsEmpty;
    }

    public ValueTask<bool> DisturbAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Body = new ShapedStream(context.Response.Body, async (inner, bytes, cancellationToken) =>
        {
            await inner.WriteAsync(bytes[..Math.Min(after, bytes.Length / 2)], cancellationToken);
            await inner.FlushAsync(cancellationToken);
            await ConnectionEnd.ForceAsync(context);
        });
        return new(false);
    }
}
