using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Status, headers and the first bytes arrive; then the connection is reset.</summary>
public sealed class CutBody(int after) : IConnectionFault
{
    public FaultMoment Moment => FaultMoment.AfterEndpoint;

    public ValueTask DisturbAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Body = new ShapedStream(context.Response.Body, async (inner, bytes, cancellationToken) =>
        {
            await inner.WriteAsync(bytes[..Math.Min(after, bytes.Length / 2)], cancellationToken);
            await inner.FlushAsync(cancellationToken);
            context.Abort();
        });
        return ValueTask.CompletedTask;
    }
}
