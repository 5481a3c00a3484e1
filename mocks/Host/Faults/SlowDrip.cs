using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The body arrives a few bytes at a time, with a pause after each.</summary>
public sealed class SlowDrip(int bytes, TimeSpan pause, TimeProvider time) : IConnectionFault
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
        context.Response.Body = new ShapedStream(context.Response.Body, async (inner, body, cancellationToken) =>
        {
            for (var at = 0; at < body.Length; at += bytes)
            {
                await inner.WriteAsync(body.Slice(at, Math.Min(bytes, body.Length - at)), cancellationToken);
                await inner.FlushAsync(cancellationToken);
                await Task.Delay(pause, time, cancellationToken);
            }
        });
        return new(true);
    }
}
