using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Session;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Counts and times the writes of the dashboard. Outermost, so that it sees the status that goes out.</summary>
internal sealed class DashboardMiddleware(RequestDelegate next, BffMetrics metrics, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = time.GetTimestamp();
        await next(context);
        // As a feature, for an error takes the endpoint away.
        if (context.Features.Get<DashboardOperation>() is { } operation)
            metrics.Write(operation, context.Features.Get<MessagingRequest>(), context.Response.StatusCode, time.GetElapsedTime(started));
    }
}
